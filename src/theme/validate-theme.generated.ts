// Made from the schema by `npm run generate`; do not edit.
// @ts-nocheck: code written by a machine, checked by the tests of what it was made from.
import type { ErrorObject } from 'ajv';

/** True when the value has the shape that the schema describes; otherwise `errors` tells all that is wrong. */
export const validateTheme: { (value: unknown): boolean; errors?: readonly ErrorObject[] | null } = validate21;

const schema6 = {"additionalProperties":false,"title":"Whiteprint theme","$defs":{"tone":{"additionalProperties":false,"description":"Colours of one tone.","type":"object","required":["fill","shade","line","ink"],"properties":{"fill":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Light colour of areas. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","type":"string"},"shade":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of shading on such an area. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","type":"string"},"line":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of outlines and small marks. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","type":"string"},"ink":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of text and icons on such an area. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","type":"string"}}},"text":{"additionalProperties":false,"description":"How text of one role is set.","type":"object","required":["face","px","leading","tracking","ink","glow","plate"],"properties":{"face":{"pattern":"^[A-Za-z0-9]+(-[A-Za-z0-9]+)?$","description":"Name of a bundled font file in `fonts/` without its ending.","type":"string"},"px":{"minimum":11,"maximum":120,"description":"Size at type scale 1 on a 1024 px canvas. In px.","type":"number"},"leading":{"minimum":1,"maximum":2,"description":"Line pitch as a multiple of the size.","default":1.25,"type":"number"},"tracking":{"minimum":-0.05,"maximum":0.5,"description":"Extra advance after every glyph as a multiple of the size.","default":0,"type":"number"},"ink":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of the text. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","type":"string"},"glow":{"default":false,"description":"Light up the letters.","type":"boolean"},"plate":{"additionalProperties":false,"default":{},"description":"A mark drawn behind a text: a tab, or the swipe of a highlighter.","type":"object","required":["form","color","opacity","padX","padY","width"],"properties":{"form":{"type":"string","enum":["none","tab","swipe"],"description":"What is drawn.","default":"none"},"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Its colour. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Its opacity. 0 … 1.","default":1,"type":"number"},"padX":{"minimum":0,"maximum":400,"description":"Space left and right of the text. In px.","default":0,"type":"number"},"padY":{"minimum":0,"maximum":400,"description":"Space above and below the text. In px.","default":0,"type":"number"},"width":{"minimum":0,"maximum":400,"description":"Width of its stroke. In px.","default":0,"type":"number"}}}}},"shape":{"additionalProperties":false,"description":"How areas of one role are drawn.","type":"object","required":["form","fill","fillOpacity","scribble","stroke","strokeOpacity","width","dash","radius","glow","hatch","shadow","inner","header","corners","ink"],"properties":{"form":{"type":"string","enum":["given","rect","circle","pill","chamfer","brackets"],"description":"Outline to draw in place of the given one.","default":"given"},"fill":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of the area. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"fillOpacity":{"minimum":0,"maximum":1,"description":"Opacity of the area; halved with every level of nesting. 0 … 1.","default":1,"type":"number"},"scribble":{"default":false,"description":"Fill the area with broad strokes of a marker instead of evenly.","type":"boolean"},"stroke":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of the outline. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"strokeOpacity":{"minimum":0,"maximum":1,"description":"Opacity of the outline. 0 … 1.","default":1,"type":"number"},"width":{"minimum":0,"maximum":400,"description":"Width of the outline. In px.","default":1.6,"type":"number"},"dash":{"maxItems":8,"default":[],"description":"Lengths on, off … of a dashed stroke, in px; empty for a solid one.","type":"array","items":{"minimum":0.1,"maximum":200,"type":"number"}},"radius":{"minimum":0,"maximum":400,"description":"Radius of the corners. In px.","default":0,"type":"number"},"glow":{"default":false,"description":"Light up the outline.","type":"boolean"},"hatch":{"additionalProperties":false,"default":{},"description":"Parallel strokes inside the outline.","type":"object","required":["color","opacity","width","gap","angle","inset","band"],"properties":{"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Their colour. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Their opacity. 0 … 1.","default":1,"type":"number"},"width":{"minimum":0,"maximum":400,"description":"Width of one stroke. In px.","default":1,"type":"number"},"gap":{"minimum":2,"maximum":100,"description":"Distance of two strokes. In px.","default":8,"type":"number"},"angle":{"minimum":-90,"maximum":90,"description":"Direction of the strokes, 0 for level ones. In degrees.","default":-45,"type":"number"},"inset":{"minimum":0,"maximum":400,"description":"Distance from the outline. In px.","default":3,"type":"number"},"band":{"minimum":0,"maximum":400,"description":"Only this far from the bottom; 0 for the whole area. In px.","default":0,"type":"number"}}},"shadow":{"additionalProperties":false,"default":{},"description":"The same area again, behind and beside.","type":"object","required":["color","opacity","dx","dy"],"properties":{"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Its colour. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Its opacity. 0 … 1.","default":1,"type":"number"},"dx":{"minimum":-40,"maximum":40,"description":"Shift to the right. In px.","default":3,"type":"number"},"dy":{"minimum":-40,"maximum":40,"description":"Shift downwards. In px.","default":4,"type":"number"}}},"inner":{"additionalProperties":false,"default":{},"description":"A second outline inside.","type":"object","required":["color","opacity","gap","width"],"properties":{"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Its colour. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Its opacity. 0 … 1.","default":1,"type":"number"},"gap":{"minimum":0,"maximum":400,"description":"Distance from the outline. In px.","default":3,"type":"number"},"width":{"minimum":0,"maximum":400,"description":"Its width. In px.","default":1,"type":"number"}}},"header":{"additionalProperties":false,"default":{},"description":"A bar along the top, inside the outline.","type":"object","required":["color","opacity","height"],"properties":{"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Its colour. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Its opacity. 0 … 1.","default":1,"type":"number"},"height":{"minimum":0,"maximum":400,"description":"Its height. In px.","default":6,"type":"number"}}},"corners":{"additionalProperties":false,"default":{},"description":"Marks on the corners.","type":"object","required":["form","color","opacity","size","width"],"properties":{"form":{"type":"string","enum":["none","brackets","tape"],"description":"What is drawn.","default":"none"},"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Its colour. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Its opacity. 0 … 1.","default":1,"type":"number"},"size":{"minimum":0,"maximum":400,"description":"Its length. In px.","default":10,"type":"number"},"width":{"minimum":0,"maximum":400,"description":"Width of its strokes. In px.","default":2,"type":"number"}}},"ink":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of text standing here; `none` keeps the text role’s own. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"}}},"edge":{"additionalProperties":false,"description":"How arrows of one kind are drawn.","type":"object","required":["color","opacity","width","dash","radius","head","headSize","tail","glow"],"properties":{"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Its colour. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Its opacity. 0 … 1.","default":1,"type":"number"},"width":{"minimum":0,"maximum":400,"description":"Width of the shaft. In px.","default":2,"type":"number"},"dash":{"maxItems":8,"default":[],"description":"Lengths on, off … of a dashed stroke, in px; empty for a solid one.","type":"array","items":{"minimum":0.1,"maximum":200,"type":"number"}},"radius":{"minimum":0,"maximum":400,"description":"Radius of the bends. In px.","default":12,"type":"number"},"head":{"type":"string","enum":["open","filled","hollow","barred","double"],"description":"Form of the arrowhead."},"headSize":{"minimum":0,"maximum":400,"description":"Length of the arrowhead. In px.","default":11,"type":"number"},"tail":{"type":"string","enum":["none","dot","ring"],"description":"What the arrow starts with.","default":"none"},"glow":{"default":false,"description":"Light up the arrow.","type":"boolean"}}},"rule":{"additionalProperties":false,"description":"How straight rules of one role are drawn.","type":"object","required":["form","color","accent","opacity","width","dash","glow"],"properties":{"form":{"type":"string","enum":["plain","double","signal"],"description":"What is drawn along the rule.","default":"plain"},"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Its colour. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","type":"string"},"accent":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Second colour of forms that have one. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Its opacity. 0 … 1.","default":1,"type":"number"},"width":{"minimum":0,"maximum":400,"description":"Its width. In px.","default":1,"type":"number"},"dash":{"maxItems":8,"default":[],"description":"Lengths on, off … of a dashed stroke, in px; empty for a solid one.","type":"array","items":{"minimum":0.1,"maximum":200,"type":"number"}},"glow":{"default":false,"description":"Light up the rule.","type":"boolean"}}},"icon":{"additionalProperties":false,"description":"How icons are drawn.","type":"object","required":["stroke","opacity","width","fill","fillOpacity","shift","glow"],"properties":{"stroke":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of the lines. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Opacity of the lines. 0 … 1.","default":1,"type":"number"},"width":{"minimum":0,"maximum":400,"description":"Width of the lines. In px.","default":1.8,"type":"number"},"fill":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of the closed areas. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"fillOpacity":{"minimum":0,"maximum":1,"description":"Opacity of the closed areas. 0 … 1.","default":1,"type":"number"},"shift":{"minimum":0,"maximum":400,"description":"How far the areas are out of register with the lines. In px.","default":0,"type":"number"},"glow":{"default":false,"description":"Light up the lines.","type":"boolean"}}}},"type":"object","required":["name","description","pen","palette","glow","paper","tones","typography","shapes","edges","crossing","rules","icons"],"properties":{"name":{"pattern":"^[a-z][a-z0-9-]*$","description":"Name of the theme.","type":"string"},"description":{"minLength":1,"maxLength":300,"description":"What it looks like, in one sentence.","type":"string"},"pen":{"type":"string","enum":["sketch","precise"],"description":"The hand that draws: `sketch` by hand, `precise` with ruler and compass."},"palette":{"description":"Named colours, `#rrggbb`, for use everywhere below.","type":"object","patternProperties":{"^[a-z][a-z0-9-]*$":{"pattern":"^#[0-9a-fA-F]{6}$","type":"string"}}},"glow":{"maxItems":5,"default":[],"description":"Wide translucent strokes under everything that glows, widest first.","type":"array","items":{"additionalProperties":false,"type":"object","required":["width","opacity"],"properties":{"width":{"minimum":0,"maximum":400,"description":"Width of the stroke. In px.","type":"number"},"opacity":{"minimum":0,"maximum":1,"description":"Its opacity. 0 … 1.","default":1,"type":"number"}}}},"paper":{"additionalProperties":false,"description":"What everything is drawn on.","type":"object","required":["color","fine","coarse","scanlines","crosses","frame","corners","tray","smudges"],"properties":{"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Background of the whole picture. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","type":"string"},"fine":{"additionalProperties":false,"default":{},"description":"Fine squares.","type":"object","required":["color","opacity","gap","width"],"properties":{"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of its lines. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Opacity of its lines. 0 … 1.","default":1,"type":"number"},"gap":{"minimum":2,"maximum":512,"description":"Distance of its lines. In px.","default":16,"type":"number"},"width":{"minimum":0,"maximum":400,"description":"Width of its lines. In px.","default":1,"type":"number"}}},"coarse":{"additionalProperties":false,"default":{},"description":"Coarse squares.","type":"object","required":["color","opacity","gap","width"],"properties":{"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of its lines. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Opacity of its lines. 0 … 1.","default":1,"type":"number"},"gap":{"minimum":2,"maximum":512,"description":"Distance of its lines. In px.","default":16,"type":"number"},"width":{"minimum":0,"maximum":400,"description":"Width of its lines. In px.","default":1,"type":"number"}}},"scanlines":{"additionalProperties":false,"default":{},"description":"Level lines, as on a screen.","type":"object","required":["color","opacity","gap","width"],"properties":{"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of its lines. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Opacity of its lines. 0 … 1.","default":1,"type":"number"},"gap":{"minimum":2,"maximum":512,"description":"Distance of its lines. In px.","default":16,"type":"number"},"width":{"minimum":0,"maximum":400,"description":"Width of its lines. In px.","default":1,"type":"number"}}},"crosses":{"additionalProperties":false,"default":{},"description":"Small crosses where coarse lines meet.","type":"object","required":["color","opacity","size"],"properties":{"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Their colour. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Their opacity. 0 … 1.","default":1,"type":"number"},"size":{"minimum":0,"maximum":400,"description":"Their size. In px.","default":6,"type":"number"}}},"frame":{"additionalProperties":false,"default":{},"description":"The edge of the board or sheet.","type":"object","required":["outside","color","inner","width","inset","gap","radius","ticks"],"properties":{"outside":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour outside the frame. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of its outer line. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"inner":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of its inner line. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"width":{"minimum":0,"maximum":400,"description":"Width of its outer line. In px.","default":2,"type":"number"},"inset":{"minimum":0,"maximum":400,"description":"Distance from the canvas’ border. In px.","default":8,"type":"number"},"gap":{"minimum":0,"maximum":400,"description":"Distance of its two lines. In px.","default":4,"type":"number"},"radius":{"minimum":0,"maximum":400,"description":"Radius of its corners. In px.","default":0,"type":"number"},"ticks":{"minimum":0,"maximum":400,"description":"Distance of the ticks along it; 0 for none. In px.","default":0,"type":"number"}}},"corners":{"additionalProperties":false,"default":{},"description":"Marks in the four corners of the frame.","type":"object","required":["form","color","accent","size"],"properties":{"form":{"type":"string","enum":["none","caps","registration"],"description":"What is drawn.","default":"none"},"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Their colour. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"accent":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Their second colour. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"size":{"minimum":0,"maximum":400,"description":"Their size. In px.","default":16,"type":"number"}}},"tray":{"additionalProperties":false,"default":{},"description":"A ledge along the bottom of the frame, with markers on it.","type":"object","required":["color","accent","width","pens"],"properties":{"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of the ledge. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"accent":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of its edge. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"width":{"minimum":0,"maximum":400,"description":"Length of the ledge. In px.","default":300,"type":"number"},"pens":{"maxItems":6,"default":[],"description":"Colours of the markers on it, from left to right.","type":"array","items":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of one marker. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","type":"string"}}}},"smudges":{"additionalProperties":false,"default":{},"description":"Traces of earlier drawings that were wiped off.","type":"object","required":["color","opacity","count"],"properties":{"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Their colour. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Their opacity. 0 … 1.","default":1,"type":"number"},"count":{"minimum":0,"maximum":12,"default":0,"description":"How many.","type":"integer"}}}}},"tones":{"additionalProperties":false,"description":"Colours for each thing that a node or zone may be about.","type":"object","required":["client","gateway","service","security","data","messaging","network","neutral"],"properties":{"client":{"$ref":"#/$defs/tone"},"gateway":{"$ref":"#/$defs/tone"},"service":{"$ref":"#/$defs/tone"},"security":{"$ref":"#/$defs/tone"},"data":{"$ref":"#/$defs/tone"},"messaging":{"$ref":"#/$defs/tone"},"network":{"$ref":"#/$defs/tone"},"neutral":{"$ref":"#/$defs/tone"}}},"typography":{"additionalProperties":false,"description":"How text is set, by role.","type":"object","required":["title","subtitle","node-title","node-role","edge-label","zone-title","legend","legend-heading","note","key","protocol","number","step","titleblock"],"properties":{"title":{"$ref":"#/$defs/text"},"subtitle":{"$ref":"#/$defs/text"},"node-title":{"$ref":"#/$defs/text"},"node-role":{"$ref":"#/$defs/text"},"edge-label":{"$ref":"#/$defs/text"},"zone-title":{"$ref":"#/$defs/text"},"legend":{"$ref":"#/$defs/text"},"legend-heading":{"$ref":"#/$defs/text"},"note":{"$ref":"#/$defs/text"},"key":{"$ref":"#/$defs/text"},"protocol":{"$ref":"#/$defs/text"},"number":{"$ref":"#/$defs/text"},"step":{"$ref":"#/$defs/text"},"titleblock":{"$ref":"#/$defs/text"}}},"shapes":{"additionalProperties":false,"description":"How areas are drawn, by role.","type":"object","required":["board","zone","node","icon-plate","step","number","key","protocol","header","legend","notes","key-panel","titleblock","context"],"properties":{"board":{"$ref":"#/$defs/shape"},"zone":{"$ref":"#/$defs/shape"},"node":{"$ref":"#/$defs/shape"},"icon-plate":{"$ref":"#/$defs/shape"},"step":{"$ref":"#/$defs/shape"},"number":{"$ref":"#/$defs/shape"},"key":{"$ref":"#/$defs/shape"},"protocol":{"$ref":"#/$defs/shape"},"header":{"$ref":"#/$defs/shape"},"legend":{"$ref":"#/$defs/shape"},"notes":{"$ref":"#/$defs/shape"},"key-panel":{"$ref":"#/$defs/shape"},"titleblock":{"$ref":"#/$defs/shape"},"context":{"$ref":"#/$defs/shape"}}},"edges":{"additionalProperties":false,"description":"How arrows are drawn, by kind.","type":"object","required":["request","response","async","failure","data"],"properties":{"request":{"$ref":"#/$defs/edge"},"response":{"$ref":"#/$defs/edge"},"async":{"$ref":"#/$defs/edge"},"failure":{"$ref":"#/$defs/edge"},"data":{"$ref":"#/$defs/edge"}}},"crossing":{"type":"string","enum":["none","hop","gap"],"description":"Where arrows cross with room around: `hop` leads the level one over the other in a small arc, `gap` breaks the one that is declared first, `none` lets them pass.","default":"none"},"rules":{"additionalProperties":false,"description":"How straight rules are drawn, by role. Lifelines of parties may be left out: they are drawn as `rule` is, dashed, the bar at their foot solid.","type":"object","required":["title-underline","rule"],"properties":{"title-underline":{"$ref":"#/$defs/rule"},"rule":{"$ref":"#/$defs/rule"},"lifeline":{"$ref":"#/$defs/rule"},"lifeline-foot":{"$ref":"#/$defs/rule"}}},"icons":{"additionalProperties":false,"description":"How icons are drawn: those of nodes, and scenery.","type":"object","required":["node","context"],"properties":{"node":{"$ref":"#/$defs/icon"},"context":{"$ref":"#/$defs/icon"}}}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = (text) => [...text].length;
const pattern0 = new RegExp("^[a-z][a-z0-9-]*$", "u");
const pattern2 = new RegExp("^#[0-9a-fA-F]{6}$", "u");
const pattern3 = new RegExp("^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$", "u");
const schema7 = {"additionalProperties":false,"description":"Colours of one tone.","type":"object","required":["fill","shade","line","ink"],"properties":{"fill":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Light colour of areas. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","type":"string"},"shade":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of shading on such an area. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","type":"string"},"line":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of outlines and small marks. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","type":"string"},"ink":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of text and icons on such an area. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","type":"string"}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fill === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fill"},message:"must have required property '"+"fill"+"'",schema:schema7.required,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.shade === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shade"},message:"must have required property '"+"shade"+"'",schema:schema7.required,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.line === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'",schema:schema7.required,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.ink === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ink"},message:"must have required property '"+"ink"+"'",schema:schema7.required,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "fill") || (key0 === "shade")) || (key0 === "line")) || (key0 === "ink"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.fill !== undefined){
let data0 = data.fill;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err5 = {instancePath:instancePath+"/fill",schemaPath:"#/properties/fill/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema7.properties.fill,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/fill",schemaPath:"#/properties/fill/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties.fill.type,parentSchema:schema7.properties.fill,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.shade !== undefined){
let data1 = data.shade;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err7 = {instancePath:instancePath+"/shade",schemaPath:"#/properties/shade/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema7.properties.shade,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/shade",schemaPath:"#/properties/shade/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties.shade.type,parentSchema:schema7.properties.shade,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.line !== undefined){
let data2 = data.line;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err9 = {instancePath:instancePath+"/line",schemaPath:"#/properties/line/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema7.properties.line,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties.line.type,parentSchema:schema7.properties.line,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.ink !== undefined){
let data3 = data.ink;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
const err11 = {instancePath:instancePath+"/ink",schemaPath:"#/properties/ink/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema7.properties.ink,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/ink",schemaPath:"#/properties/ink/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties.ink.type,parentSchema:schema7.properties.ink,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.type,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"additionalProperties":false,"description":"How text of one role is set.","type":"object","required":["face","px","leading","tracking","ink","glow","plate"],"properties":{"face":{"pattern":"^[A-Za-z0-9]+(-[A-Za-z0-9]+)?$","description":"Name of a bundled font file in `fonts/` without its ending.","type":"string"},"px":{"minimum":11,"maximum":120,"description":"Size at type scale 1 on a 1024 px canvas. In px.","type":"number"},"leading":{"minimum":1,"maximum":2,"description":"Line pitch as a multiple of the size.","default":1.25,"type":"number"},"tracking":{"minimum":-0.05,"maximum":0.5,"description":"Extra advance after every glyph as a multiple of the size.","default":0,"type":"number"},"ink":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of the text. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","type":"string"},"glow":{"default":false,"description":"Light up the letters.","type":"boolean"},"plate":{"additionalProperties":false,"default":{},"description":"A mark drawn behind a text: a tab, or the swipe of a highlighter.","type":"object","required":["form","color","opacity","padX","padY","width"],"properties":{"form":{"type":"string","enum":["none","tab","swipe"],"description":"What is drawn.","default":"none"},"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Its colour. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Its opacity. 0 … 1.","default":1,"type":"number"},"padX":{"minimum":0,"maximum":400,"description":"Space left and right of the text. In px.","default":0,"type":"number"},"padY":{"minimum":0,"maximum":400,"description":"Space above and below the text. In px.","default":0,"type":"number"},"width":{"minimum":0,"maximum":400,"description":"Width of its stroke. In px.","default":0,"type":"number"}}}}};
const pattern21 = new RegExp("^[A-Za-z0-9]+(-[A-Za-z0-9]+)?$", "u");

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.leading === undefined){
data.leading = 1.25;
}
if(data.tracking === undefined){
data.tracking = 0;
}
if(data.glow === undefined){
data.glow = false;
}
if(data.plate === undefined){
data.plate = {};
}
if(data.face === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "face"},message:"must have required property '"+"face"+"'",schema:schema8.required,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.px === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "px"},message:"must have required property '"+"px"+"'",schema:schema8.required,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.leading === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "leading"},message:"must have required property '"+"leading"+"'",schema:schema8.required,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.tracking === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tracking"},message:"must have required property '"+"tracking"+"'",schema:schema8.required,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.ink === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ink"},message:"must have required property '"+"ink"+"'",schema:schema8.required,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.glow === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "glow"},message:"must have required property '"+"glow"+"'",schema:schema8.required,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.plate === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plate"},message:"must have required property '"+"plate"+"'",schema:schema8.required,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "face") || (key0 === "px")) || (key0 === "leading")) || (key0 === "tracking")) || (key0 === "ink")) || (key0 === "glow")) || (key0 === "plate"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.face !== undefined){
let data0 = data.face;
if(typeof data0 === "string"){
if(!pattern21.test(data0)){
const err8 = {instancePath:instancePath+"/face",schemaPath:"#/properties/face/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]+(-[A-Za-z0-9]+)?$"},message:"must match pattern \""+"^[A-Za-z0-9]+(-[A-Za-z0-9]+)?$"+"\"",schema:"^[A-Za-z0-9]+(-[A-Za-z0-9]+)?$",parentSchema:schema8.properties.face,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/face",schemaPath:"#/properties/face/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.properties.face.type,parentSchema:schema8.properties.face,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.px !== undefined){
let data1 = data.px;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 120 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/px",schemaPath:"#/properties/px/maximum",keyword:"maximum",params:{comparison: "<=", limit: 120},message:"must be <= 120",schema:120,parentSchema:schema8.properties.px,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data1 < 11 || isNaN(data1)){
const err11 = {instancePath:instancePath+"/px",schemaPath:"#/properties/px/minimum",keyword:"minimum",params:{comparison: ">=", limit: 11},message:"must be >= 11",schema:11,parentSchema:schema8.properties.px,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/px",schemaPath:"#/properties/px/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema8.properties.px.type,parentSchema:schema8.properties.px,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
let data2 = data.leading;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2 || isNaN(data2)){
const err13 = {instancePath:instancePath+"/leading",schemaPath:"#/properties/leading/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2},message:"must be <= 2",schema:2,parentSchema:schema8.properties.leading,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err14 = {instancePath:instancePath+"/leading",schemaPath:"#/properties/leading/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema8.properties.leading,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/leading",schemaPath:"#/properties/leading/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema8.properties.leading.type,parentSchema:schema8.properties.leading,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
let data3 = data.tracking;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 0.5 || isNaN(data3)){
const err16 = {instancePath:instancePath+"/tracking",schemaPath:"#/properties/tracking/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.5},message:"must be <= 0.5",schema:0.5,parentSchema:schema8.properties.tracking,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data3 < -0.05 || isNaN(data3)){
const err17 = {instancePath:instancePath+"/tracking",schemaPath:"#/properties/tracking/minimum",keyword:"minimum",params:{comparison: ">=", limit: -0.05},message:"must be >= -0.05",schema:-0.05,parentSchema:schema8.properties.tracking,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/tracking",schemaPath:"#/properties/tracking/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema8.properties.tracking.type,parentSchema:schema8.properties.tracking,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.ink !== undefined){
let data4 = data.ink;
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
const err19 = {instancePath:instancePath+"/ink",schemaPath:"#/properties/ink/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema8.properties.ink,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/ink",schemaPath:"#/properties/ink/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.properties.ink.type,parentSchema:schema8.properties.ink,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
let data5 = data.glow;
if(typeof data5 !== "boolean"){
const err21 = {instancePath:instancePath+"/glow",schemaPath:"#/properties/glow/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema8.properties.glow.type,parentSchema:schema8.properties.glow,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
let data6 = data.plate;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.form === undefined){
data6.form = "none";
}
if(data6.color === undefined){
data6.color = "none";
}
if(data6.opacity === undefined){
data6.opacity = 1;
}
if(data6.padX === undefined){
data6.padX = 0;
}
if(data6.padY === undefined){
data6.padY = 0;
}
if(data6.width === undefined){
data6.width = 0;
}
if(data6.form === undefined){
const err22 = {instancePath:instancePath+"/plate",schemaPath:"#/properties/plate/required",keyword:"required",params:{missingProperty: "form"},message:"must have required property '"+"form"+"'",schema:schema8.properties.plate.required,parentSchema:schema8.properties.plate,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data6.color === undefined){
const err23 = {instancePath:instancePath+"/plate",schemaPath:"#/properties/plate/required",keyword:"required",params:{missingProperty: "color"},message:"must have required property '"+"color"+"'",schema:schema8.properties.plate.required,parentSchema:schema8.properties.plate,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data6.opacity === undefined){
const err24 = {instancePath:instancePath+"/plate",schemaPath:"#/properties/plate/required",keyword:"required",params:{missingProperty: "opacity"},message:"must have required property '"+"opacity"+"'",schema:schema8.properties.plate.required,parentSchema:schema8.properties.plate,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data6.padX === undefined){
const err25 = {instancePath:instancePath+"/plate",schemaPath:"#/properties/plate/required",keyword:"required",params:{missingProperty: "padX"},message:"must have required property '"+"padX"+"'",schema:schema8.properties.plate.required,parentSchema:schema8.properties.plate,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data6.padY === undefined){
const err26 = {instancePath:instancePath+"/plate",schemaPath:"#/properties/plate/required",keyword:"required",params:{missingProperty: "padY"},message:"must have required property '"+"padY"+"'",schema:schema8.properties.plate.required,parentSchema:schema8.properties.plate,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data6.width === undefined){
const err27 = {instancePath:instancePath+"/plate",schemaPath:"#/properties/plate/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'",schema:schema8.properties.plate.required,parentSchema:schema8.properties.plate,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key1 in data6){
if(!((((((key1 === "form") || (key1 === "color")) || (key1 === "opacity")) || (key1 === "padX")) || (key1 === "padY")) || (key1 === "width"))){
const err28 = {instancePath:instancePath+"/plate",schemaPath:"#/properties/plate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema8.properties.plate,data:data6};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
let data7 = data6.form;
if(typeof data7 !== "string"){
const err29 = {instancePath:instancePath+"/plate/form",schemaPath:"#/properties/plate/properties/form/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.properties.plate.properties.form.type,parentSchema:schema8.properties.plate.properties.form,data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!(((data7 === "none") || (data7 === "tab")) || (data7 === "swipe"))){
const err30 = {instancePath:instancePath+"/plate/form",schemaPath:"#/properties/plate/properties/form/enum",keyword:"enum",params:{allowedValues: schema8.properties.plate.properties.form.enum},message:"must be equal to one of the allowed values",schema:schema8.properties.plate.properties.form.enum,parentSchema:schema8.properties.plate.properties.form,data:data7};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
let data8 = data6.color;
if(typeof data8 === "string"){
if(!pattern3.test(data8)){
const err31 = {instancePath:instancePath+"/plate/color",schemaPath:"#/properties/plate/properties/color/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema8.properties.plate.properties.color,data:data8};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/plate/color",schemaPath:"#/properties/plate/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.properties.plate.properties.color.type,parentSchema:schema8.properties.plate.properties.color,data:data8};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
let data9 = data6.opacity;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1 || isNaN(data9)){
const err33 = {instancePath:instancePath+"/plate/opacity",schemaPath:"#/properties/plate/properties/opacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema8.properties.plate.properties.opacity,data:data9};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err34 = {instancePath:instancePath+"/plate/opacity",schemaPath:"#/properties/plate/properties/opacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema8.properties.plate.properties.opacity,data:data9};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/plate/opacity",schemaPath:"#/properties/plate/properties/opacity/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema8.properties.plate.properties.opacity.type,parentSchema:schema8.properties.plate.properties.opacity,data:data9};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
let data10 = data6.padX;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 400 || isNaN(data10)){
const err36 = {instancePath:instancePath+"/plate/padX",schemaPath:"#/properties/plate/properties/padX/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema8.properties.plate.properties.padX,data:data10};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err37 = {instancePath:instancePath+"/plate/padX",schemaPath:"#/properties/plate/properties/padX/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema8.properties.plate.properties.padX,data:data10};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/plate/padX",schemaPath:"#/properties/plate/properties/padX/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema8.properties.plate.properties.padX.type,parentSchema:schema8.properties.plate.properties.padX,data:data10};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
let data11 = data6.padY;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 400 || isNaN(data11)){
const err39 = {instancePath:instancePath+"/plate/padY",schemaPath:"#/properties/plate/properties/padY/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema8.properties.plate.properties.padY,data:data11};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err40 = {instancePath:instancePath+"/plate/padY",schemaPath:"#/properties/plate/properties/padY/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema8.properties.plate.properties.padY,data:data11};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/plate/padY",schemaPath:"#/properties/plate/properties/padY/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema8.properties.plate.properties.padY.type,parentSchema:schema8.properties.plate.properties.padY,data:data11};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
let data12 = data6.width;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 400 || isNaN(data12)){
const err42 = {instancePath:instancePath+"/plate/width",schemaPath:"#/properties/plate/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema8.properties.plate.properties.width,data:data12};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err43 = {instancePath:instancePath+"/plate/width",schemaPath:"#/properties/plate/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema8.properties.plate.properties.width,data:data12};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/plate/width",schemaPath:"#/properties/plate/properties/width/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema8.properties.plate.properties.width.type,parentSchema:schema8.properties.plate.properties.width,data:data12};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/plate",schemaPath:"#/properties/plate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema8.properties.plate.type,parentSchema:schema8.properties.plate,data:data6};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema8.type,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

const schema9 = {"additionalProperties":false,"description":"How areas of one role are drawn.","type":"object","required":["form","fill","fillOpacity","scribble","stroke","strokeOpacity","width","dash","radius","glow","hatch","shadow","inner","header","corners","ink"],"properties":{"form":{"type":"string","enum":["given","rect","circle","pill","chamfer","brackets"],"description":"Outline to draw in place of the given one.","default":"given"},"fill":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of the area. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"fillOpacity":{"minimum":0,"maximum":1,"description":"Opacity of the area; halved with every level of nesting. 0 … 1.","default":1,"type":"number"},"scribble":{"default":false,"description":"Fill the area with broad strokes of a marker instead of evenly.","type":"boolean"},"stroke":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of the outline. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"strokeOpacity":{"minimum":0,"maximum":1,"description":"Opacity of the outline. 0 … 1.","default":1,"type":"number"},"width":{"minimum":0,"maximum":400,"description":"Width of the outline. In px.","default":1.6,"type":"number"},"dash":{"maxItems":8,"default":[],"description":"Lengths on, off … of a dashed stroke, in px; empty for a solid one.","type":"array","items":{"minimum":0.1,"maximum":200,"type":"number"}},"radius":{"minimum":0,"maximum":400,"description":"Radius of the corners. In px.","default":0,"type":"number"},"glow":{"default":false,"description":"Light up the outline.","type":"boolean"},"hatch":{"additionalProperties":false,"default":{},"description":"Parallel strokes inside the outline.","type":"object","required":["color","opacity","width","gap","angle","inset","band"],"properties":{"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Their colour. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Their opacity. 0 … 1.","default":1,"type":"number"},"width":{"minimum":0,"maximum":400,"description":"Width of one stroke. In px.","default":1,"type":"number"},"gap":{"minimum":2,"maximum":100,"description":"Distance of two strokes. In px.","default":8,"type":"number"},"angle":{"minimum":-90,"maximum":90,"description":"Direction of the strokes, 0 for level ones. In degrees.","default":-45,"type":"number"},"inset":{"minimum":0,"maximum":400,"description":"Distance from the outline. In px.","default":3,"type":"number"},"band":{"minimum":0,"maximum":400,"description":"Only this far from the bottom; 0 for the whole area. In px.","default":0,"type":"number"}}},"shadow":{"additionalProperties":false,"default":{},"description":"The same area again, behind and beside.","type":"object","required":["color","opacity","dx","dy"],"properties":{"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Its colour. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Its opacity. 0 … 1.","default":1,"type":"number"},"dx":{"minimum":-40,"maximum":40,"description":"Shift to the right. In px.","default":3,"type":"number"},"dy":{"minimum":-40,"maximum":40,"description":"Shift downwards. In px.","default":4,"type":"number"}}},"inner":{"additionalProperties":false,"default":{},"description":"A second outline inside.","type":"object","required":["color","opacity","gap","width"],"properties":{"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Its colour. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Its opacity. 0 … 1.","default":1,"type":"number"},"gap":{"minimum":0,"maximum":400,"description":"Distance from the outline. In px.","default":3,"type":"number"},"width":{"minimum":0,"maximum":400,"description":"Its width. In px.","default":1,"type":"number"}}},"header":{"additionalProperties":false,"default":{},"description":"A bar along the top, inside the outline.","type":"object","required":["color","opacity","height"],"properties":{"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Its colour. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Its opacity. 0 … 1.","default":1,"type":"number"},"height":{"minimum":0,"maximum":400,"description":"Its height. In px.","default":6,"type":"number"}}},"corners":{"additionalProperties":false,"default":{},"description":"Marks on the corners.","type":"object","required":["form","color","opacity","size","width"],"properties":{"form":{"type":"string","enum":["none","brackets","tape"],"description":"What is drawn.","default":"none"},"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Its colour. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Its opacity. 0 … 1.","default":1,"type":"number"},"size":{"minimum":0,"maximum":400,"description":"Its length. In px.","default":10,"type":"number"},"width":{"minimum":0,"maximum":400,"description":"Width of its strokes. In px.","default":2,"type":"number"}}},"ink":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of text standing here; `none` keeps the text role’s own. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"}}};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.form === undefined){
data.form = "given";
}
if(data.fill === undefined){
data.fill = "none";
}
if(data.fillOpacity === undefined){
data.fillOpacity = 1;
}
if(data.scribble === undefined){
data.scribble = false;
}
if(data.stroke === undefined){
data.stroke = "none";
}
if(data.strokeOpacity === undefined){
data.strokeOpacity = 1;
}
if(data.width === undefined){
data.width = 1.6;
}
if(data.dash === undefined){
data.dash = [];
}
if(data.radius === undefined){
data.radius = 0;
}
if(data.glow === undefined){
data.glow = false;
}
if(data.hatch === undefined){
data.hatch = {};
}
if(data.shadow === undefined){
data.shadow = {};
}
if(data.inner === undefined){
data.inner = {};
}
if(data.header === undefined){
data.header = {};
}
if(data.corners === undefined){
data.corners = {};
}
if(data.ink === undefined){
data.ink = "none";
}
if(data.form === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "form"},message:"must have required property '"+"form"+"'",schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.fill === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fill"},message:"must have required property '"+"fill"+"'",schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.fillOpacity === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fillOpacity"},message:"must have required property '"+"fillOpacity"+"'",schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.scribble === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scribble"},message:"must have required property '"+"scribble"+"'",schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.stroke === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stroke"},message:"must have required property '"+"stroke"+"'",schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.strokeOpacity === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "strokeOpacity"},message:"must have required property '"+"strokeOpacity"+"'",schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.width === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'",schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.dash === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dash"},message:"must have required property '"+"dash"+"'",schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.radius === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "radius"},message:"must have required property '"+"radius"+"'",schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.glow === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "glow"},message:"must have required property '"+"glow"+"'",schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.hatch === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hatch"},message:"must have required property '"+"hatch"+"'",schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.shadow === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shadow"},message:"must have required property '"+"shadow"+"'",schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.inner === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inner"},message:"must have required property '"+"inner"+"'",schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.header === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "header"},message:"must have required property '"+"header"+"'",schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.corners === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "corners"},message:"must have required property '"+"corners"+"'",schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.ink === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ink"},message:"must have required property '"+"ink"+"'",schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema9.properties, key0))){
const err16 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
let data0 = data.form;
if(typeof data0 !== "string"){
const err17 = {instancePath:instancePath+"/form",schemaPath:"#/properties/form/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.properties.form.type,parentSchema:schema9.properties.form,data:data0};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((((((data0 === "given") || (data0 === "rect")) || (data0 === "circle")) || (data0 === "pill")) || (data0 === "chamfer")) || (data0 === "brackets"))){
const err18 = {instancePath:instancePath+"/form",schemaPath:"#/properties/form/enum",keyword:"enum",params:{allowedValues: schema9.properties.form.enum},message:"must be equal to one of the allowed values",schema:schema9.properties.form.enum,parentSchema:schema9.properties.form,data:data0};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
let data1 = data.fill;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err19 = {instancePath:instancePath+"/fill",schemaPath:"#/properties/fill/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema9.properties.fill,data:data1};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/fill",schemaPath:"#/properties/fill/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.properties.fill.type,parentSchema:schema9.properties.fill,data:data1};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
let data2 = data.fillOpacity;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
const err21 = {instancePath:instancePath+"/fillOpacity",schemaPath:"#/properties/fillOpacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema9.properties.fillOpacity,data:data2};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err22 = {instancePath:instancePath+"/fillOpacity",schemaPath:"#/properties/fillOpacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema9.properties.fillOpacity,data:data2};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/fillOpacity",schemaPath:"#/properties/fillOpacity/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.fillOpacity.type,parentSchema:schema9.properties.fillOpacity,data:data2};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
let data3 = data.scribble;
if(typeof data3 !== "boolean"){
const err24 = {instancePath:instancePath+"/scribble",schemaPath:"#/properties/scribble/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema9.properties.scribble.type,parentSchema:schema9.properties.scribble,data:data3};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
let data4 = data.stroke;
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
const err25 = {instancePath:instancePath+"/stroke",schemaPath:"#/properties/stroke/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema9.properties.stroke,data:data4};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/stroke",schemaPath:"#/properties/stroke/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.properties.stroke.type,parentSchema:schema9.properties.stroke,data:data4};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
let data5 = data.strokeOpacity;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1 || isNaN(data5)){
const err27 = {instancePath:instancePath+"/strokeOpacity",schemaPath:"#/properties/strokeOpacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema9.properties.strokeOpacity,data:data5};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err28 = {instancePath:instancePath+"/strokeOpacity",schemaPath:"#/properties/strokeOpacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema9.properties.strokeOpacity,data:data5};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/strokeOpacity",schemaPath:"#/properties/strokeOpacity/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.strokeOpacity.type,parentSchema:schema9.properties.strokeOpacity,data:data5};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
let data6 = data.width;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 400 || isNaN(data6)){
const err30 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema9.properties.width,data:data6};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err31 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema9.properties.width,data:data6};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.width.type,parentSchema:schema9.properties.width,data:data6};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
let data7 = data.dash;
if(Array.isArray(data7)){
if(data7.length > 8){
const err33 = {instancePath:instancePath+"/dash",schemaPath:"#/properties/dash/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items",schema:8,parentSchema:schema9.properties.dash,data:data7};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 200 || isNaN(data8)){
const err34 = {instancePath:instancePath+"/dash/" + i0,schemaPath:"#/properties/dash/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200},message:"must be <= 200",schema:200,parentSchema:schema9.properties.dash.items,data:data8};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data8 < 0.1 || isNaN(data8)){
const err35 = {instancePath:instancePath+"/dash/" + i0,schemaPath:"#/properties/dash/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.1},message:"must be >= 0.1",schema:0.1,parentSchema:schema9.properties.dash.items,data:data8};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/dash/" + i0,schemaPath:"#/properties/dash/items/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.dash.items.type,parentSchema:schema9.properties.dash.items,data:data8};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/dash",schemaPath:"#/properties/dash/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema9.properties.dash.type,parentSchema:schema9.properties.dash,data:data7};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
let data9 = data.radius;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 400 || isNaN(data9)){
const err38 = {instancePath:instancePath+"/radius",schemaPath:"#/properties/radius/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema9.properties.radius,data:data9};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err39 = {instancePath:instancePath+"/radius",schemaPath:"#/properties/radius/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema9.properties.radius,data:data9};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/radius",schemaPath:"#/properties/radius/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.radius.type,parentSchema:schema9.properties.radius,data:data9};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
let data10 = data.glow;
if(typeof data10 !== "boolean"){
const err41 = {instancePath:instancePath+"/glow",schemaPath:"#/properties/glow/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema9.properties.glow.type,parentSchema:schema9.properties.glow,data:data10};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
let data11 = data.hatch;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.color === undefined){
data11.color = "none";
}
if(data11.opacity === undefined){
data11.opacity = 1;
}
if(data11.width === undefined){
data11.width = 1;
}
if(data11.gap === undefined){
data11.gap = 8;
}
if(data11.angle === undefined){
data11.angle = -45;
}
if(data11.inset === undefined){
data11.inset = 3;
}
if(data11.band === undefined){
data11.band = 0;
}
if(data11.color === undefined){
const err42 = {instancePath:instancePath+"/hatch",schemaPath:"#/properties/hatch/required",keyword:"required",params:{missingProperty: "color"},message:"must have required property '"+"color"+"'",schema:schema9.properties.hatch.required,parentSchema:schema9.properties.hatch,data:data11};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data11.opacity === undefined){
const err43 = {instancePath:instancePath+"/hatch",schemaPath:"#/properties/hatch/required",keyword:"required",params:{missingProperty: "opacity"},message:"must have required property '"+"opacity"+"'",schema:schema9.properties.hatch.required,parentSchema:schema9.properties.hatch,data:data11};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data11.width === undefined){
const err44 = {instancePath:instancePath+"/hatch",schemaPath:"#/properties/hatch/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'",schema:schema9.properties.hatch.required,parentSchema:schema9.properties.hatch,data:data11};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data11.gap === undefined){
const err45 = {instancePath:instancePath+"/hatch",schemaPath:"#/properties/hatch/required",keyword:"required",params:{missingProperty: "gap"},message:"must have required property '"+"gap"+"'",schema:schema9.properties.hatch.required,parentSchema:schema9.properties.hatch,data:data11};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data11.angle === undefined){
const err46 = {instancePath:instancePath+"/hatch",schemaPath:"#/properties/hatch/required",keyword:"required",params:{missingProperty: "angle"},message:"must have required property '"+"angle"+"'",schema:schema9.properties.hatch.required,parentSchema:schema9.properties.hatch,data:data11};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data11.inset === undefined){
const err47 = {instancePath:instancePath+"/hatch",schemaPath:"#/properties/hatch/required",keyword:"required",params:{missingProperty: "inset"},message:"must have required property '"+"inset"+"'",schema:schema9.properties.hatch.required,parentSchema:schema9.properties.hatch,data:data11};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data11.band === undefined){
const err48 = {instancePath:instancePath+"/hatch",schemaPath:"#/properties/hatch/required",keyword:"required",params:{missingProperty: "band"},message:"must have required property '"+"band"+"'",schema:schema9.properties.hatch.required,parentSchema:schema9.properties.hatch,data:data11};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key1 in data11){
if(!(((((((key1 === "color") || (key1 === "opacity")) || (key1 === "width")) || (key1 === "gap")) || (key1 === "angle")) || (key1 === "inset")) || (key1 === "band"))){
const err49 = {instancePath:instancePath+"/hatch",schemaPath:"#/properties/hatch/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema9.properties.hatch,data:data11};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
let data12 = data11.color;
if(typeof data12 === "string"){
if(!pattern3.test(data12)){
const err50 = {instancePath:instancePath+"/hatch/color",schemaPath:"#/properties/hatch/properties/color/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema9.properties.hatch.properties.color,data:data12};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/hatch/color",schemaPath:"#/properties/hatch/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.properties.hatch.properties.color.type,parentSchema:schema9.properties.hatch.properties.color,data:data12};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
let data13 = data11.opacity;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1 || isNaN(data13)){
const err52 = {instancePath:instancePath+"/hatch/opacity",schemaPath:"#/properties/hatch/properties/opacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema9.properties.hatch.properties.opacity,data:data13};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err53 = {instancePath:instancePath+"/hatch/opacity",schemaPath:"#/properties/hatch/properties/opacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema9.properties.hatch.properties.opacity,data:data13};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/hatch/opacity",schemaPath:"#/properties/hatch/properties/opacity/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.hatch.properties.opacity.type,parentSchema:schema9.properties.hatch.properties.opacity,data:data13};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
let data14 = data11.width;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 400 || isNaN(data14)){
const err55 = {instancePath:instancePath+"/hatch/width",schemaPath:"#/properties/hatch/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema9.properties.hatch.properties.width,data:data14};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err56 = {instancePath:instancePath+"/hatch/width",schemaPath:"#/properties/hatch/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema9.properties.hatch.properties.width,data:data14};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/hatch/width",schemaPath:"#/properties/hatch/properties/width/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.hatch.properties.width.type,parentSchema:schema9.properties.hatch.properties.width,data:data14};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
let data15 = data11.gap;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 100 || isNaN(data15)){
const err58 = {instancePath:instancePath+"/hatch/gap",schemaPath:"#/properties/hatch/properties/gap/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema9.properties.hatch.properties.gap,data:data15};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data15 < 2 || isNaN(data15)){
const err59 = {instancePath:instancePath+"/hatch/gap",schemaPath:"#/properties/hatch/properties/gap/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema9.properties.hatch.properties.gap,data:data15};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/hatch/gap",schemaPath:"#/properties/hatch/properties/gap/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.hatch.properties.gap.type,parentSchema:schema9.properties.hatch.properties.gap,data:data15};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
let data16 = data11.angle;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 90 || isNaN(data16)){
const err61 = {instancePath:instancePath+"/hatch/angle",schemaPath:"#/properties/hatch/properties/angle/maximum",keyword:"maximum",params:{comparison: "<=", limit: 90},message:"must be <= 90",schema:90,parentSchema:schema9.properties.hatch.properties.angle,data:data16};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data16 < -90 || isNaN(data16)){
const err62 = {instancePath:instancePath+"/hatch/angle",schemaPath:"#/properties/hatch/properties/angle/minimum",keyword:"minimum",params:{comparison: ">=", limit: -90},message:"must be >= -90",schema:-90,parentSchema:schema9.properties.hatch.properties.angle,data:data16};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/hatch/angle",schemaPath:"#/properties/hatch/properties/angle/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.hatch.properties.angle.type,parentSchema:schema9.properties.hatch.properties.angle,data:data16};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
let data17 = data11.inset;
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 400 || isNaN(data17)){
const err64 = {instancePath:instancePath+"/hatch/inset",schemaPath:"#/properties/hatch/properties/inset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema9.properties.hatch.properties.inset,data:data17};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data17 < 0 || isNaN(data17)){
const err65 = {instancePath:instancePath+"/hatch/inset",schemaPath:"#/properties/hatch/properties/inset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema9.properties.hatch.properties.inset,data:data17};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/hatch/inset",schemaPath:"#/properties/hatch/properties/inset/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.hatch.properties.inset.type,parentSchema:schema9.properties.hatch.properties.inset,data:data17};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
let data18 = data11.band;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 400 || isNaN(data18)){
const err67 = {instancePath:instancePath+"/hatch/band",schemaPath:"#/properties/hatch/properties/band/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema9.properties.hatch.properties.band,data:data18};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err68 = {instancePath:instancePath+"/hatch/band",schemaPath:"#/properties/hatch/properties/band/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema9.properties.hatch.properties.band,data:data18};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/hatch/band",schemaPath:"#/properties/hatch/properties/band/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.hatch.properties.band.type,parentSchema:schema9.properties.hatch.properties.band,data:data18};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/hatch",schemaPath:"#/properties/hatch/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema9.properties.hatch.type,parentSchema:schema9.properties.hatch,data:data11};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
let data19 = data.shadow;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.color === undefined){
data19.color = "none";
}
if(data19.opacity === undefined){
data19.opacity = 1;
}
if(data19.dx === undefined){
data19.dx = 3;
}
if(data19.dy === undefined){
data19.dy = 4;
}
if(data19.color === undefined){
const err71 = {instancePath:instancePath+"/shadow",schemaPath:"#/properties/shadow/required",keyword:"required",params:{missingProperty: "color"},message:"must have required property '"+"color"+"'",schema:schema9.properties.shadow.required,parentSchema:schema9.properties.shadow,data:data19};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data19.opacity === undefined){
const err72 = {instancePath:instancePath+"/shadow",schemaPath:"#/properties/shadow/required",keyword:"required",params:{missingProperty: "opacity"},message:"must have required property '"+"opacity"+"'",schema:schema9.properties.shadow.required,parentSchema:schema9.properties.shadow,data:data19};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data19.dx === undefined){
const err73 = {instancePath:instancePath+"/shadow",schemaPath:"#/properties/shadow/required",keyword:"required",params:{missingProperty: "dx"},message:"must have required property '"+"dx"+"'",schema:schema9.properties.shadow.required,parentSchema:schema9.properties.shadow,data:data19};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data19.dy === undefined){
const err74 = {instancePath:instancePath+"/shadow",schemaPath:"#/properties/shadow/required",keyword:"required",params:{missingProperty: "dy"},message:"must have required property '"+"dy"+"'",schema:schema9.properties.shadow.required,parentSchema:schema9.properties.shadow,data:data19};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
for(const key2 in data19){
if(!((((key2 === "color") || (key2 === "opacity")) || (key2 === "dx")) || (key2 === "dy"))){
const err75 = {instancePath:instancePath+"/shadow",schemaPath:"#/properties/shadow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema9.properties.shadow,data:data19};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
let data20 = data19.color;
if(typeof data20 === "string"){
if(!pattern3.test(data20)){
const err76 = {instancePath:instancePath+"/shadow/color",schemaPath:"#/properties/shadow/properties/color/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema9.properties.shadow.properties.color,data:data20};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/shadow/color",schemaPath:"#/properties/shadow/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.properties.shadow.properties.color.type,parentSchema:schema9.properties.shadow.properties.color,data:data20};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
let data21 = data19.opacity;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 1 || isNaN(data21)){
const err78 = {instancePath:instancePath+"/shadow/opacity",schemaPath:"#/properties/shadow/properties/opacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema9.properties.shadow.properties.opacity,data:data21};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data21 < 0 || isNaN(data21)){
const err79 = {instancePath:instancePath+"/shadow/opacity",schemaPath:"#/properties/shadow/properties/opacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema9.properties.shadow.properties.opacity,data:data21};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/shadow/opacity",schemaPath:"#/properties/shadow/properties/opacity/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.shadow.properties.opacity.type,parentSchema:schema9.properties.shadow.properties.opacity,data:data21};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
let data22 = data19.dx;
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 40 || isNaN(data22)){
const err81 = {instancePath:instancePath+"/shadow/dx",schemaPath:"#/properties/shadow/properties/dx/maximum",keyword:"maximum",params:{comparison: "<=", limit: 40},message:"must be <= 40",schema:40,parentSchema:schema9.properties.shadow.properties.dx,data:data22};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data22 < -40 || isNaN(data22)){
const err82 = {instancePath:instancePath+"/shadow/dx",schemaPath:"#/properties/shadow/properties/dx/minimum",keyword:"minimum",params:{comparison: ">=", limit: -40},message:"must be >= -40",schema:-40,parentSchema:schema9.properties.shadow.properties.dx,data:data22};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/shadow/dx",schemaPath:"#/properties/shadow/properties/dx/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.shadow.properties.dx.type,parentSchema:schema9.properties.shadow.properties.dx,data:data22};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
let data23 = data19.dy;
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 40 || isNaN(data23)){
const err84 = {instancePath:instancePath+"/shadow/dy",schemaPath:"#/properties/shadow/properties/dy/maximum",keyword:"maximum",params:{comparison: "<=", limit: 40},message:"must be <= 40",schema:40,parentSchema:schema9.properties.shadow.properties.dy,data:data23};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data23 < -40 || isNaN(data23)){
const err85 = {instancePath:instancePath+"/shadow/dy",schemaPath:"#/properties/shadow/properties/dy/minimum",keyword:"minimum",params:{comparison: ">=", limit: -40},message:"must be >= -40",schema:-40,parentSchema:schema9.properties.shadow.properties.dy,data:data23};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/shadow/dy",schemaPath:"#/properties/shadow/properties/dy/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.shadow.properties.dy.type,parentSchema:schema9.properties.shadow.properties.dy,data:data23};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/shadow",schemaPath:"#/properties/shadow/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema9.properties.shadow.type,parentSchema:schema9.properties.shadow,data:data19};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
let data24 = data.inner;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.color === undefined){
data24.color = "none";
}
if(data24.opacity === undefined){
data24.opacity = 1;
}
if(data24.gap === undefined){
data24.gap = 3;
}
if(data24.width === undefined){
data24.width = 1;
}
if(data24.color === undefined){
const err88 = {instancePath:instancePath+"/inner",schemaPath:"#/properties/inner/required",keyword:"required",params:{missingProperty: "color"},message:"must have required property '"+"color"+"'",schema:schema9.properties.inner.required,parentSchema:schema9.properties.inner,data:data24};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data24.opacity === undefined){
const err89 = {instancePath:instancePath+"/inner",schemaPath:"#/properties/inner/required",keyword:"required",params:{missingProperty: "opacity"},message:"must have required property '"+"opacity"+"'",schema:schema9.properties.inner.required,parentSchema:schema9.properties.inner,data:data24};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data24.gap === undefined){
const err90 = {instancePath:instancePath+"/inner",schemaPath:"#/properties/inner/required",keyword:"required",params:{missingProperty: "gap"},message:"must have required property '"+"gap"+"'",schema:schema9.properties.inner.required,parentSchema:schema9.properties.inner,data:data24};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data24.width === undefined){
const err91 = {instancePath:instancePath+"/inner",schemaPath:"#/properties/inner/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'",schema:schema9.properties.inner.required,parentSchema:schema9.properties.inner,data:data24};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
for(const key3 in data24){
if(!((((key3 === "color") || (key3 === "opacity")) || (key3 === "gap")) || (key3 === "width"))){
const err92 = {instancePath:instancePath+"/inner",schemaPath:"#/properties/inner/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema9.properties.inner,data:data24};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
let data25 = data24.color;
if(typeof data25 === "string"){
if(!pattern3.test(data25)){
const err93 = {instancePath:instancePath+"/inner/color",schemaPath:"#/properties/inner/properties/color/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema9.properties.inner.properties.color,data:data25};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/inner/color",schemaPath:"#/properties/inner/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.properties.inner.properties.color.type,parentSchema:schema9.properties.inner.properties.color,data:data25};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
let data26 = data24.opacity;
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 1 || isNaN(data26)){
const err95 = {instancePath:instancePath+"/inner/opacity",schemaPath:"#/properties/inner/properties/opacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema9.properties.inner.properties.opacity,data:data26};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data26 < 0 || isNaN(data26)){
const err96 = {instancePath:instancePath+"/inner/opacity",schemaPath:"#/properties/inner/properties/opacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema9.properties.inner.properties.opacity,data:data26};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/inner/opacity",schemaPath:"#/properties/inner/properties/opacity/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.inner.properties.opacity.type,parentSchema:schema9.properties.inner.properties.opacity,data:data26};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
let data27 = data24.gap;
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 400 || isNaN(data27)){
const err98 = {instancePath:instancePath+"/inner/gap",schemaPath:"#/properties/inner/properties/gap/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema9.properties.inner.properties.gap,data:data27};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data27 < 0 || isNaN(data27)){
const err99 = {instancePath:instancePath+"/inner/gap",schemaPath:"#/properties/inner/properties/gap/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema9.properties.inner.properties.gap,data:data27};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/inner/gap",schemaPath:"#/properties/inner/properties/gap/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.inner.properties.gap.type,parentSchema:schema9.properties.inner.properties.gap,data:data27};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
let data28 = data24.width;
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 400 || isNaN(data28)){
const err101 = {instancePath:instancePath+"/inner/width",schemaPath:"#/properties/inner/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema9.properties.inner.properties.width,data:data28};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data28 < 0 || isNaN(data28)){
const err102 = {instancePath:instancePath+"/inner/width",schemaPath:"#/properties/inner/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema9.properties.inner.properties.width,data:data28};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/inner/width",schemaPath:"#/properties/inner/properties/width/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.inner.properties.width.type,parentSchema:schema9.properties.inner.properties.width,data:data28};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/inner",schemaPath:"#/properties/inner/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema9.properties.inner.type,parentSchema:schema9.properties.inner,data:data24};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
let data29 = data.header;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.color === undefined){
data29.color = "none";
}
if(data29.opacity === undefined){
data29.opacity = 1;
}
if(data29.height === undefined){
data29.height = 6;
}
if(data29.color === undefined){
const err105 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/required",keyword:"required",params:{missingProperty: "color"},message:"must have required property '"+"color"+"'",schema:schema9.properties.header.required,parentSchema:schema9.properties.header,data:data29};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data29.opacity === undefined){
const err106 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/required",keyword:"required",params:{missingProperty: "opacity"},message:"must have required property '"+"opacity"+"'",schema:schema9.properties.header.required,parentSchema:schema9.properties.header,data:data29};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data29.height === undefined){
const err107 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/required",keyword:"required",params:{missingProperty: "height"},message:"must have required property '"+"height"+"'",schema:schema9.properties.header.required,parentSchema:schema9.properties.header,data:data29};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
for(const key4 in data29){
if(!(((key4 === "color") || (key4 === "opacity")) || (key4 === "height"))){
const err108 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema9.properties.header,data:data29};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
let data30 = data29.color;
if(typeof data30 === "string"){
if(!pattern3.test(data30)){
const err109 = {instancePath:instancePath+"/header/color",schemaPath:"#/properties/header/properties/color/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema9.properties.header.properties.color,data:data30};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/header/color",schemaPath:"#/properties/header/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.properties.header.properties.color.type,parentSchema:schema9.properties.header.properties.color,data:data30};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
let data31 = data29.opacity;
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 1 || isNaN(data31)){
const err111 = {instancePath:instancePath+"/header/opacity",schemaPath:"#/properties/header/properties/opacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema9.properties.header.properties.opacity,data:data31};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data31 < 0 || isNaN(data31)){
const err112 = {instancePath:instancePath+"/header/opacity",schemaPath:"#/properties/header/properties/opacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema9.properties.header.properties.opacity,data:data31};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/header/opacity",schemaPath:"#/properties/header/properties/opacity/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.header.properties.opacity.type,parentSchema:schema9.properties.header.properties.opacity,data:data31};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
let data32 = data29.height;
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 400 || isNaN(data32)){
const err114 = {instancePath:instancePath+"/header/height",schemaPath:"#/properties/header/properties/height/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema9.properties.header.properties.height,data:data32};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data32 < 0 || isNaN(data32)){
const err115 = {instancePath:instancePath+"/header/height",schemaPath:"#/properties/header/properties/height/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema9.properties.header.properties.height,data:data32};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
else {
const err116 = {instancePath:instancePath+"/header/height",schemaPath:"#/properties/header/properties/height/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.header.properties.height.type,parentSchema:schema9.properties.header.properties.height,data:data32};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema9.properties.header.type,parentSchema:schema9.properties.header,data:data29};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
let data33 = data.corners;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.form === undefined){
data33.form = "none";
}
if(data33.color === undefined){
data33.color = "none";
}
if(data33.opacity === undefined){
data33.opacity = 1;
}
if(data33.size === undefined){
data33.size = 10;
}
if(data33.width === undefined){
data33.width = 2;
}
if(data33.form === undefined){
const err118 = {instancePath:instancePath+"/corners",schemaPath:"#/properties/corners/required",keyword:"required",params:{missingProperty: "form"},message:"must have required property '"+"form"+"'",schema:schema9.properties.corners.required,parentSchema:schema9.properties.corners,data:data33};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data33.color === undefined){
const err119 = {instancePath:instancePath+"/corners",schemaPath:"#/properties/corners/required",keyword:"required",params:{missingProperty: "color"},message:"must have required property '"+"color"+"'",schema:schema9.properties.corners.required,parentSchema:schema9.properties.corners,data:data33};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data33.opacity === undefined){
const err120 = {instancePath:instancePath+"/corners",schemaPath:"#/properties/corners/required",keyword:"required",params:{missingProperty: "opacity"},message:"must have required property '"+"opacity"+"'",schema:schema9.properties.corners.required,parentSchema:schema9.properties.corners,data:data33};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data33.size === undefined){
const err121 = {instancePath:instancePath+"/corners",schemaPath:"#/properties/corners/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'",schema:schema9.properties.corners.required,parentSchema:schema9.properties.corners,data:data33};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data33.width === undefined){
const err122 = {instancePath:instancePath+"/corners",schemaPath:"#/properties/corners/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'",schema:schema9.properties.corners.required,parentSchema:schema9.properties.corners,data:data33};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
for(const key5 in data33){
if(!(((((key5 === "form") || (key5 === "color")) || (key5 === "opacity")) || (key5 === "size")) || (key5 === "width"))){
const err123 = {instancePath:instancePath+"/corners",schemaPath:"#/properties/corners/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema9.properties.corners,data:data33};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
let data34 = data33.form;
if(typeof data34 !== "string"){
const err124 = {instancePath:instancePath+"/corners/form",schemaPath:"#/properties/corners/properties/form/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.properties.corners.properties.form.type,parentSchema:schema9.properties.corners.properties.form,data:data34};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(!(((data34 === "none") || (data34 === "brackets")) || (data34 === "tape"))){
const err125 = {instancePath:instancePath+"/corners/form",schemaPath:"#/properties/corners/properties/form/enum",keyword:"enum",params:{allowedValues: schema9.properties.corners.properties.form.enum},message:"must be equal to one of the allowed values",schema:schema9.properties.corners.properties.form.enum,parentSchema:schema9.properties.corners.properties.form,data:data34};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
let data35 = data33.color;
if(typeof data35 === "string"){
if(!pattern3.test(data35)){
const err126 = {instancePath:instancePath+"/corners/color",schemaPath:"#/properties/corners/properties/color/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema9.properties.corners.properties.color,data:data35};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/corners/color",schemaPath:"#/properties/corners/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.properties.corners.properties.color.type,parentSchema:schema9.properties.corners.properties.color,data:data35};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
let data36 = data33.opacity;
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 1 || isNaN(data36)){
const err128 = {instancePath:instancePath+"/corners/opacity",schemaPath:"#/properties/corners/properties/opacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema9.properties.corners.properties.opacity,data:data36};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data36 < 0 || isNaN(data36)){
const err129 = {instancePath:instancePath+"/corners/opacity",schemaPath:"#/properties/corners/properties/opacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema9.properties.corners.properties.opacity,data:data36};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/corners/opacity",schemaPath:"#/properties/corners/properties/opacity/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.corners.properties.opacity.type,parentSchema:schema9.properties.corners.properties.opacity,data:data36};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
let data37 = data33.size;
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 400 || isNaN(data37)){
const err131 = {instancePath:instancePath+"/corners/size",schemaPath:"#/properties/corners/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema9.properties.corners.properties.size,data:data37};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data37 < 0 || isNaN(data37)){
const err132 = {instancePath:instancePath+"/corners/size",schemaPath:"#/properties/corners/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema9.properties.corners.properties.size,data:data37};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
else {
const err133 = {instancePath:instancePath+"/corners/size",schemaPath:"#/properties/corners/properties/size/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.corners.properties.size.type,parentSchema:schema9.properties.corners.properties.size,data:data37};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
let data38 = data33.width;
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 400 || isNaN(data38)){
const err134 = {instancePath:instancePath+"/corners/width",schemaPath:"#/properties/corners/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema9.properties.corners.properties.width,data:data38};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data38 < 0 || isNaN(data38)){
const err135 = {instancePath:instancePath+"/corners/width",schemaPath:"#/properties/corners/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema9.properties.corners.properties.width,data:data38};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/corners/width",schemaPath:"#/properties/corners/properties/width/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.corners.properties.width.type,parentSchema:schema9.properties.corners.properties.width,data:data38};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/corners",schemaPath:"#/properties/corners/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema9.properties.corners.type,parentSchema:schema9.properties.corners,data:data33};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
let data39 = data.ink;
if(typeof data39 === "string"){
if(!pattern3.test(data39)){
const err138 = {instancePath:instancePath+"/ink",schemaPath:"#/properties/ink/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema9.properties.ink,data:data39};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
else {
const err139 = {instancePath:instancePath+"/ink",schemaPath:"#/properties/ink/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.properties.ink.type,parentSchema:schema9.properties.ink,data:data39};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
else {
const err140 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}

const schema10 = {"additionalProperties":false,"description":"How arrows of one kind are drawn.","type":"object","required":["color","opacity","width","dash","radius","head","headSize","tail","glow"],"properties":{"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Its colour. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Its opacity. 0 … 1.","default":1,"type":"number"},"width":{"minimum":0,"maximum":400,"description":"Width of the shaft. In px.","default":2,"type":"number"},"dash":{"maxItems":8,"default":[],"description":"Lengths on, off … of a dashed stroke, in px; empty for a solid one.","type":"array","items":{"minimum":0.1,"maximum":200,"type":"number"}},"radius":{"minimum":0,"maximum":400,"description":"Radius of the bends. In px.","default":12,"type":"number"},"head":{"type":"string","enum":["open","filled","hollow","barred","double"],"description":"Form of the arrowhead."},"headSize":{"minimum":0,"maximum":400,"description":"Length of the arrowhead. In px.","default":11,"type":"number"},"tail":{"type":"string","enum":["none","dot","ring"],"description":"What the arrow starts with.","default":"none"},"glow":{"default":false,"description":"Light up the arrow.","type":"boolean"}}};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.opacity === undefined){
data.opacity = 1;
}
if(data.width === undefined){
data.width = 2;
}
if(data.dash === undefined){
data.dash = [];
}
if(data.radius === undefined){
data.radius = 12;
}
if(data.headSize === undefined){
data.headSize = 11;
}
if(data.tail === undefined){
data.tail = "none";
}
if(data.glow === undefined){
data.glow = false;
}
if(data.color === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "color"},message:"must have required property '"+"color"+"'",schema:schema10.required,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.opacity === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "opacity"},message:"must have required property '"+"opacity"+"'",schema:schema10.required,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.width === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'",schema:schema10.required,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.dash === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dash"},message:"must have required property '"+"dash"+"'",schema:schema10.required,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.radius === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "radius"},message:"must have required property '"+"radius"+"'",schema:schema10.required,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.head === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "head"},message:"must have required property '"+"head"+"'",schema:schema10.required,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.headSize === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headSize"},message:"must have required property '"+"headSize"+"'",schema:schema10.required,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.tail === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tail"},message:"must have required property '"+"tail"+"'",schema:schema10.required,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.glow === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "glow"},message:"must have required property '"+"glow"+"'",schema:schema10.required,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema10.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.color !== undefined){
let data0 = data.color;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err10 = {instancePath:instancePath+"/color",schemaPath:"#/properties/color/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema10.properties.color,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/color",schemaPath:"#/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema10.properties.color.type,parentSchema:schema10.properties.color,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
let data1 = data.opacity;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
const err12 = {instancePath:instancePath+"/opacity",schemaPath:"#/properties/opacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema10.properties.opacity,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err13 = {instancePath:instancePath+"/opacity",schemaPath:"#/properties/opacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema10.properties.opacity,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/opacity",schemaPath:"#/properties/opacity/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema10.properties.opacity.type,parentSchema:schema10.properties.opacity,data:data1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
let data2 = data.width;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 400 || isNaN(data2)){
const err15 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema10.properties.width,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err16 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema10.properties.width,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema10.properties.width.type,parentSchema:schema10.properties.width,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
let data3 = data.dash;
if(Array.isArray(data3)){
if(data3.length > 8){
const err18 = {instancePath:instancePath+"/dash",schemaPath:"#/properties/dash/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items",schema:8,parentSchema:schema10.properties.dash,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 200 || isNaN(data4)){
const err19 = {instancePath:instancePath+"/dash/" + i0,schemaPath:"#/properties/dash/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200},message:"must be <= 200",schema:200,parentSchema:schema10.properties.dash.items,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data4 < 0.1 || isNaN(data4)){
const err20 = {instancePath:instancePath+"/dash/" + i0,schemaPath:"#/properties/dash/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.1},message:"must be >= 0.1",schema:0.1,parentSchema:schema10.properties.dash.items,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/dash/" + i0,schemaPath:"#/properties/dash/items/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema10.properties.dash.items.type,parentSchema:schema10.properties.dash.items,data:data4};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/dash",schemaPath:"#/properties/dash/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema10.properties.dash.type,parentSchema:schema10.properties.dash,data:data3};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
let data5 = data.radius;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 400 || isNaN(data5)){
const err23 = {instancePath:instancePath+"/radius",schemaPath:"#/properties/radius/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema10.properties.radius,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err24 = {instancePath:instancePath+"/radius",schemaPath:"#/properties/radius/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema10.properties.radius,data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/radius",schemaPath:"#/properties/radius/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema10.properties.radius.type,parentSchema:schema10.properties.radius,data:data5};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data.head !== undefined){
let data6 = data.head;
if(typeof data6 !== "string"){
const err26 = {instancePath:instancePath+"/head",schemaPath:"#/properties/head/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema10.properties.head.type,parentSchema:schema10.properties.head,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!(((((data6 === "open") || (data6 === "filled")) || (data6 === "hollow")) || (data6 === "barred")) || (data6 === "double"))){
const err27 = {instancePath:instancePath+"/head",schemaPath:"#/properties/head/enum",keyword:"enum",params:{allowedValues: schema10.properties.head.enum},message:"must be equal to one of the allowed values",schema:schema10.properties.head.enum,parentSchema:schema10.properties.head,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
let data7 = data.headSize;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 400 || isNaN(data7)){
const err28 = {instancePath:instancePath+"/headSize",schemaPath:"#/properties/headSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema10.properties.headSize,data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err29 = {instancePath:instancePath+"/headSize",schemaPath:"#/properties/headSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema10.properties.headSize,data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/headSize",schemaPath:"#/properties/headSize/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema10.properties.headSize.type,parentSchema:schema10.properties.headSize,data:data7};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
let data8 = data.tail;
if(typeof data8 !== "string"){
const err31 = {instancePath:instancePath+"/tail",schemaPath:"#/properties/tail/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema10.properties.tail.type,parentSchema:schema10.properties.tail,data:data8};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!(((data8 === "none") || (data8 === "dot")) || (data8 === "ring"))){
const err32 = {instancePath:instancePath+"/tail",schemaPath:"#/properties/tail/enum",keyword:"enum",params:{allowedValues: schema10.properties.tail.enum},message:"must be equal to one of the allowed values",schema:schema10.properties.tail.enum,parentSchema:schema10.properties.tail,data:data8};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
let data9 = data.glow;
if(typeof data9 !== "boolean"){
const err33 = {instancePath:instancePath+"/glow",schemaPath:"#/properties/glow/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema10.properties.glow.type,parentSchema:schema10.properties.glow,data:data9};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}

const schema11 = {"additionalProperties":false,"description":"How straight rules of one role are drawn.","type":"object","required":["form","color","accent","opacity","width","dash","glow"],"properties":{"form":{"type":"string","enum":["plain","double","signal"],"description":"What is drawn along the rule.","default":"plain"},"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Its colour. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","type":"string"},"accent":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Second colour of forms that have one. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Its opacity. 0 … 1.","default":1,"type":"number"},"width":{"minimum":0,"maximum":400,"description":"Its width. In px.","default":1,"type":"number"},"dash":{"maxItems":8,"default":[],"description":"Lengths on, off … of a dashed stroke, in px; empty for a solid one.","type":"array","items":{"minimum":0.1,"maximum":200,"type":"number"}},"glow":{"default":false,"description":"Light up the rule.","type":"boolean"}}};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.form === undefined){
data.form = "plain";
}
if(data.accent === undefined){
data.accent = "none";
}
if(data.opacity === undefined){
data.opacity = 1;
}
if(data.width === undefined){
data.width = 1;
}
if(data.dash === undefined){
data.dash = [];
}
if(data.glow === undefined){
data.glow = false;
}
if(data.form === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "form"},message:"must have required property '"+"form"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.color === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "color"},message:"must have required property '"+"color"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.accent === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accent"},message:"must have required property '"+"accent"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.opacity === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "opacity"},message:"must have required property '"+"opacity"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.width === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.dash === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dash"},message:"must have required property '"+"dash"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.glow === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "glow"},message:"must have required property '"+"glow"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "form") || (key0 === "color")) || (key0 === "accent")) || (key0 === "opacity")) || (key0 === "width")) || (key0 === "dash")) || (key0 === "glow"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
let data0 = data.form;
if(typeof data0 !== "string"){
const err8 = {instancePath:instancePath+"/form",schemaPath:"#/properties/form/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.form.type,parentSchema:schema11.properties.form,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((data0 === "plain") || (data0 === "double")) || (data0 === "signal"))){
const err9 = {instancePath:instancePath+"/form",schemaPath:"#/properties/form/enum",keyword:"enum",params:{allowedValues: schema11.properties.form.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.form.enum,parentSchema:schema11.properties.form,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.color !== undefined){
let data1 = data.color;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err10 = {instancePath:instancePath+"/color",schemaPath:"#/properties/color/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema11.properties.color,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/color",schemaPath:"#/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.color.type,parentSchema:schema11.properties.color,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
let data2 = data.accent;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err12 = {instancePath:instancePath+"/accent",schemaPath:"#/properties/accent/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema11.properties.accent,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/accent",schemaPath:"#/properties/accent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.accent.type,parentSchema:schema11.properties.accent,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
let data3 = data.opacity;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1 || isNaN(data3)){
const err14 = {instancePath:instancePath+"/opacity",schemaPath:"#/properties/opacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema11.properties.opacity,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err15 = {instancePath:instancePath+"/opacity",schemaPath:"#/properties/opacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.opacity,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/opacity",schemaPath:"#/properties/opacity/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.opacity.type,parentSchema:schema11.properties.opacity,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
let data4 = data.width;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 400 || isNaN(data4)){
const err17 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema11.properties.width,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err18 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.width,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.width.type,parentSchema:schema11.properties.width,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
let data5 = data.dash;
if(Array.isArray(data5)){
if(data5.length > 8){
const err20 = {instancePath:instancePath+"/dash",schemaPath:"#/properties/dash/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items",schema:8,parentSchema:schema11.properties.dash,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 200 || isNaN(data6)){
const err21 = {instancePath:instancePath+"/dash/" + i0,schemaPath:"#/properties/dash/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200},message:"must be <= 200",schema:200,parentSchema:schema11.properties.dash.items,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data6 < 0.1 || isNaN(data6)){
const err22 = {instancePath:instancePath+"/dash/" + i0,schemaPath:"#/properties/dash/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.1},message:"must be >= 0.1",schema:0.1,parentSchema:schema11.properties.dash.items,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/dash/" + i0,schemaPath:"#/properties/dash/items/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.dash.items.type,parentSchema:schema11.properties.dash.items,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/dash",schemaPath:"#/properties/dash/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.dash.type,parentSchema:schema11.properties.dash,data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
let data7 = data.glow;
if(typeof data7 !== "boolean"){
const err25 = {instancePath:instancePath+"/glow",schemaPath:"#/properties/glow/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.glow.type,parentSchema:schema11.properties.glow,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}

const schema12 = {"additionalProperties":false,"description":"How icons are drawn.","type":"object","required":["stroke","opacity","width","fill","fillOpacity","shift","glow"],"properties":{"stroke":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of the lines. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Opacity of the lines. 0 … 1.","default":1,"type":"number"},"width":{"minimum":0,"maximum":400,"description":"Width of the lines. In px.","default":1.8,"type":"number"},"fill":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of the closed areas. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text` and `icons` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"fillOpacity":{"minimum":0,"maximum":1,"description":"Opacity of the closed areas. 0 … 1.","default":1,"type":"number"},"shift":{"minimum":0,"maximum":400,"description":"How far the areas are out of register with the lines. In px.","default":0,"type":"number"},"glow":{"default":false,"description":"Light up the lines.","type":"boolean"}}};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.opacity === undefined){
data.opacity = 1;
}
if(data.width === undefined){
data.width = 1.8;
}
if(data.fill === undefined){
data.fill = "none";
}
if(data.fillOpacity === undefined){
data.fillOpacity = 1;
}
if(data.shift === undefined){
data.shift = 0;
}
if(data.glow === undefined){
data.glow = false;
}
if(data.stroke === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stroke"},message:"must have required property '"+"stroke"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.opacity === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "opacity"},message:"must have required property '"+"opacity"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.width === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.fill === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fill"},message:"must have required property '"+"fill"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.fillOpacity === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fillOpacity"},message:"must have required property '"+"fillOpacity"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.shift === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shift"},message:"must have required property '"+"shift"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.glow === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "glow"},message:"must have required property '"+"glow"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "stroke") || (key0 === "opacity")) || (key0 === "width")) || (key0 === "fill")) || (key0 === "fillOpacity")) || (key0 === "shift")) || (key0 === "glow"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.stroke !== undefined){
let data0 = data.stroke;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err8 = {instancePath:instancePath+"/stroke",schemaPath:"#/properties/stroke/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema12.properties.stroke,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/stroke",schemaPath:"#/properties/stroke/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.stroke.type,parentSchema:schema12.properties.stroke,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
let data1 = data.opacity;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/opacity",schemaPath:"#/properties/opacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema12.properties.opacity,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err11 = {instancePath:instancePath+"/opacity",schemaPath:"#/properties/opacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema12.properties.opacity,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/opacity",schemaPath:"#/properties/opacity/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema12.properties.opacity.type,parentSchema:schema12.properties.opacity,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
let data2 = data.width;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 400 || isNaN(data2)){
const err13 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema12.properties.width,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err14 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema12.properties.width,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema12.properties.width.type,parentSchema:schema12.properties.width,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
let data3 = data.fill;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
const err16 = {instancePath:instancePath+"/fill",schemaPath:"#/properties/fill/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema12.properties.fill,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/fill",schemaPath:"#/properties/fill/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.fill.type,parentSchema:schema12.properties.fill,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
let data4 = data.fillOpacity;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1 || isNaN(data4)){
const err18 = {instancePath:instancePath+"/fillOpacity",schemaPath:"#/properties/fillOpacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema12.properties.fillOpacity,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err19 = {instancePath:instancePath+"/fillOpacity",schemaPath:"#/properties/fillOpacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema12.properties.fillOpacity,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/fillOpacity",schemaPath:"#/properties/fillOpacity/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema12.properties.fillOpacity.type,parentSchema:schema12.properties.fillOpacity,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
let data5 = data.shift;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 400 || isNaN(data5)){
const err21 = {instancePath:instancePath+"/shift",schemaPath:"#/properties/shift/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema12.properties.shift,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err22 = {instancePath:instancePath+"/shift",schemaPath:"#/properties/shift/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema12.properties.shift,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/shift",schemaPath:"#/properties/shift/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema12.properties.shift.type,parentSchema:schema12.properties.shift,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
let data6 = data.glow;
if(typeof data6 !== "boolean"){
const err24 = {instancePath:instancePath+"/glow",schemaPath:"#/properties/glow/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema12.properties.glow.type,parentSchema:schema12.properties.glow,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.glow === undefined){
data.glow = [];
}
if(data.crossing === undefined){
data.crossing = "none";
}
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.description === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.pen === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pen"},message:"must have required property '"+"pen"+"'",schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.palette === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "palette"},message:"must have required property '"+"palette"+"'",schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.glow === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "glow"},message:"must have required property '"+"glow"+"'",schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.paper === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "paper"},message:"must have required property '"+"paper"+"'",schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.tones === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tones"},message:"must have required property '"+"tones"+"'",schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.typography === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "typography"},message:"must have required property '"+"typography"+"'",schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.shapes === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shapes"},message:"must have required property '"+"shapes"+"'",schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.edges === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "edges"},message:"must have required property '"+"edges"+"'",schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.crossing === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "crossing"},message:"must have required property '"+"crossing"+"'",schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.rules === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rules"},message:"must have required property '"+"rules"+"'",schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.icons === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "icons"},message:"must have required property '"+"icons"+"'",schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
const err13 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err14 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema6.properties.name,data:data0};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.name.type,parentSchema:schema6.properties.name,data:data0};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(func3(data1) > 300){
const err16 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema6.properties.description,data:data1};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func3(data1) < 1){
const err17 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema6.properties.description,data:data1};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.description.type,parentSchema:schema6.properties.description,data:data1};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.pen !== undefined){
let data2 = data.pen;
if(typeof data2 !== "string"){
const err19 = {instancePath:instancePath+"/pen",schemaPath:"#/properties/pen/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.pen.type,parentSchema:schema6.properties.pen,data:data2};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!((data2 === "sketch") || (data2 === "precise"))){
const err20 = {instancePath:instancePath+"/pen",schemaPath:"#/properties/pen/enum",keyword:"enum",params:{allowedValues: schema6.properties.pen.enum},message:"must be equal to one of the allowed values",schema:schema6.properties.pen.enum,parentSchema:schema6.properties.pen,data:data2};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.palette !== undefined){
let data3 = data.palette;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(pattern0.test(key1)){
let data4 = data3[key1];
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
const err21 = {instancePath:instancePath+"/palette/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/palette/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9-%5D*%24/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"},message:"must match pattern \""+"^#[0-9a-fA-F]{6}$"+"\"",schema:"^#[0-9a-fA-F]{6}$",parentSchema:schema6.properties.palette.patternProperties["^[a-z][a-z0-9-]*$"],data:data4};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/palette/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/palette/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9-%5D*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.palette.patternProperties["^[a-z][a-z0-9-]*$"].type,parentSchema:schema6.properties.palette.patternProperties["^[a-z][a-z0-9-]*$"],data:data4};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
else {
const err23 = {instancePath:instancePath+"/palette",schemaPath:"#/properties/palette/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.palette.type,parentSchema:schema6.properties.palette,data:data3};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
let data5 = data.glow;
if(Array.isArray(data5)){
if(data5.length > 5){
const err24 = {instancePath:instancePath+"/glow",schemaPath:"#/properties/glow/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items",schema:5,parentSchema:schema6.properties.glow,data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.opacity === undefined){
data6.opacity = 1;
}
if(data6.width === undefined){
const err25 = {instancePath:instancePath+"/glow/" + i0,schemaPath:"#/properties/glow/items/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'",schema:schema6.properties.glow.items.required,parentSchema:schema6.properties.glow.items,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data6.opacity === undefined){
const err26 = {instancePath:instancePath+"/glow/" + i0,schemaPath:"#/properties/glow/items/required",keyword:"required",params:{missingProperty: "opacity"},message:"must have required property '"+"opacity"+"'",schema:schema6.properties.glow.items.required,parentSchema:schema6.properties.glow.items,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key2 in data6){
if(!((key2 === "width") || (key2 === "opacity"))){
const err27 = {instancePath:instancePath+"/glow/" + i0,schemaPath:"#/properties/glow/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.glow.items,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data6.width !== undefined){
let data7 = data6.width;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 400 || isNaN(data7)){
const err28 = {instancePath:instancePath+"/glow/" + i0+"/width",schemaPath:"#/properties/glow/items/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema6.properties.glow.items.properties.width,data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err29 = {instancePath:instancePath+"/glow/" + i0+"/width",schemaPath:"#/properties/glow/items/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.glow.items.properties.width,data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/glow/" + i0+"/width",schemaPath:"#/properties/glow/items/properties/width/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.glow.items.properties.width.type,parentSchema:schema6.properties.glow.items.properties.width,data:data7};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
let data8 = data6.opacity;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1 || isNaN(data8)){
const err31 = {instancePath:instancePath+"/glow/" + i0+"/opacity",schemaPath:"#/properties/glow/items/properties/opacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema6.properties.glow.items.properties.opacity,data:data8};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err32 = {instancePath:instancePath+"/glow/" + i0+"/opacity",schemaPath:"#/properties/glow/items/properties/opacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.glow.items.properties.opacity,data:data8};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/glow/" + i0+"/opacity",schemaPath:"#/properties/glow/items/properties/opacity/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.glow.items.properties.opacity.type,parentSchema:schema6.properties.glow.items.properties.opacity,data:data8};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/glow/" + i0,schemaPath:"#/properties/glow/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.glow.items.type,parentSchema:schema6.properties.glow.items,data:data6};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/glow",schemaPath:"#/properties/glow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.glow.type,parentSchema:schema6.properties.glow,data:data5};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data.paper !== undefined){
let data9 = data.paper;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.fine === undefined){
data9.fine = {};
}
if(data9.coarse === undefined){
data9.coarse = {};
}
if(data9.scanlines === undefined){
data9.scanlines = {};
}
if(data9.crosses === undefined){
data9.crosses = {};
}
if(data9.frame === undefined){
data9.frame = {};
}
if(data9.corners === undefined){
data9.corners = {};
}
if(data9.tray === undefined){
data9.tray = {};
}
if(data9.smudges === undefined){
data9.smudges = {};
}
if(data9.color === undefined){
const err36 = {instancePath:instancePath+"/paper",schemaPath:"#/properties/paper/required",keyword:"required",params:{missingProperty: "color"},message:"must have required property '"+"color"+"'",schema:schema6.properties.paper.required,parentSchema:schema6.properties.paper,data:data9};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data9.fine === undefined){
const err37 = {instancePath:instancePath+"/paper",schemaPath:"#/properties/paper/required",keyword:"required",params:{missingProperty: "fine"},message:"must have required property '"+"fine"+"'",schema:schema6.properties.paper.required,parentSchema:schema6.properties.paper,data:data9};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data9.coarse === undefined){
const err38 = {instancePath:instancePath+"/paper",schemaPath:"#/properties/paper/required",keyword:"required",params:{missingProperty: "coarse"},message:"must have required property '"+"coarse"+"'",schema:schema6.properties.paper.required,parentSchema:schema6.properties.paper,data:data9};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data9.scanlines === undefined){
const err39 = {instancePath:instancePath+"/paper",schemaPath:"#/properties/paper/required",keyword:"required",params:{missingProperty: "scanlines"},message:"must have required property '"+"scanlines"+"'",schema:schema6.properties.paper.required,parentSchema:schema6.properties.paper,data:data9};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data9.crosses === undefined){
const err40 = {instancePath:instancePath+"/paper",schemaPath:"#/properties/paper/required",keyword:"required",params:{missingProperty: "crosses"},message:"must have required property '"+"crosses"+"'",schema:schema6.properties.paper.required,parentSchema:schema6.properties.paper,data:data9};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data9.frame === undefined){
const err41 = {instancePath:instancePath+"/paper",schemaPath:"#/properties/paper/required",keyword:"required",params:{missingProperty: "frame"},message:"must have required property '"+"frame"+"'",schema:schema6.properties.paper.required,parentSchema:schema6.properties.paper,data:data9};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data9.corners === undefined){
const err42 = {instancePath:instancePath+"/paper",schemaPath:"#/properties/paper/required",keyword:"required",params:{missingProperty: "corners"},message:"must have required property '"+"corners"+"'",schema:schema6.properties.paper.required,parentSchema:schema6.properties.paper,data:data9};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data9.tray === undefined){
const err43 = {instancePath:instancePath+"/paper",schemaPath:"#/properties/paper/required",keyword:"required",params:{missingProperty: "tray"},message:"must have required property '"+"tray"+"'",schema:schema6.properties.paper.required,parentSchema:schema6.properties.paper,data:data9};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data9.smudges === undefined){
const err44 = {instancePath:instancePath+"/paper",schemaPath:"#/properties/paper/required",keyword:"required",params:{missingProperty: "smudges"},message:"must have required property '"+"smudges"+"'",schema:schema6.properties.paper.required,parentSchema:schema6.properties.paper,data:data9};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key3 in data9){
if(!(func2.call(schema6.properties.paper.properties, key3))){
const err45 = {instancePath:instancePath+"/paper",schemaPath:"#/properties/paper/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.paper,data:data9};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data9.color !== undefined){
let data10 = data9.color;
if(typeof data10 === "string"){
if(!pattern3.test(data10)){
const err46 = {instancePath:instancePath+"/paper/color",schemaPath:"#/properties/paper/properties/color/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema6.properties.paper.properties.color,data:data10};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/paper/color",schemaPath:"#/properties/paper/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.paper.properties.color.type,parentSchema:schema6.properties.paper.properties.color,data:data10};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
let data11 = data9.fine;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.color === undefined){
data11.color = "none";
}
if(data11.opacity === undefined){
data11.opacity = 1;
}
if(data11.gap === undefined){
data11.gap = 16;
}
if(data11.width === undefined){
data11.width = 1;
}
if(data11.color === undefined){
const err48 = {instancePath:instancePath+"/paper/fine",schemaPath:"#/properties/paper/properties/fine/required",keyword:"required",params:{missingProperty: "color"},message:"must have required property '"+"color"+"'",schema:schema6.properties.paper.properties.fine.required,parentSchema:schema6.properties.paper.properties.fine,data:data11};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data11.opacity === undefined){
const err49 = {instancePath:instancePath+"/paper/fine",schemaPath:"#/properties/paper/properties/fine/required",keyword:"required",params:{missingProperty: "opacity"},message:"must have required property '"+"opacity"+"'",schema:schema6.properties.paper.properties.fine.required,parentSchema:schema6.properties.paper.properties.fine,data:data11};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data11.gap === undefined){
const err50 = {instancePath:instancePath+"/paper/fine",schemaPath:"#/properties/paper/properties/fine/required",keyword:"required",params:{missingProperty: "gap"},message:"must have required property '"+"gap"+"'",schema:schema6.properties.paper.properties.fine.required,parentSchema:schema6.properties.paper.properties.fine,data:data11};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data11.width === undefined){
const err51 = {instancePath:instancePath+"/paper/fine",schemaPath:"#/properties/paper/properties/fine/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'",schema:schema6.properties.paper.properties.fine.required,parentSchema:schema6.properties.paper.properties.fine,data:data11};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key4 in data11){
if(!((((key4 === "color") || (key4 === "opacity")) || (key4 === "gap")) || (key4 === "width"))){
const err52 = {instancePath:instancePath+"/paper/fine",schemaPath:"#/properties/paper/properties/fine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.paper.properties.fine,data:data11};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
let data12 = data11.color;
if(typeof data12 === "string"){
if(!pattern3.test(data12)){
const err53 = {instancePath:instancePath+"/paper/fine/color",schemaPath:"#/properties/paper/properties/fine/properties/color/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema6.properties.paper.properties.fine.properties.color,data:data12};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/paper/fine/color",schemaPath:"#/properties/paper/properties/fine/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.paper.properties.fine.properties.color.type,parentSchema:schema6.properties.paper.properties.fine.properties.color,data:data12};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
let data13 = data11.opacity;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1 || isNaN(data13)){
const err55 = {instancePath:instancePath+"/paper/fine/opacity",schemaPath:"#/properties/paper/properties/fine/properties/opacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema6.properties.paper.properties.fine.properties.opacity,data:data13};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err56 = {instancePath:instancePath+"/paper/fine/opacity",schemaPath:"#/properties/paper/properties/fine/properties/opacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.paper.properties.fine.properties.opacity,data:data13};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/paper/fine/opacity",schemaPath:"#/properties/paper/properties/fine/properties/opacity/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.paper.properties.fine.properties.opacity.type,parentSchema:schema6.properties.paper.properties.fine.properties.opacity,data:data13};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
let data14 = data11.gap;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 512 || isNaN(data14)){
const err58 = {instancePath:instancePath+"/paper/fine/gap",schemaPath:"#/properties/paper/properties/fine/properties/gap/maximum",keyword:"maximum",params:{comparison: "<=", limit: 512},message:"must be <= 512",schema:512,parentSchema:schema6.properties.paper.properties.fine.properties.gap,data:data14};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data14 < 2 || isNaN(data14)){
const err59 = {instancePath:instancePath+"/paper/fine/gap",schemaPath:"#/properties/paper/properties/fine/properties/gap/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema6.properties.paper.properties.fine.properties.gap,data:data14};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/paper/fine/gap",schemaPath:"#/properties/paper/properties/fine/properties/gap/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.paper.properties.fine.properties.gap.type,parentSchema:schema6.properties.paper.properties.fine.properties.gap,data:data14};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
let data15 = data11.width;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 400 || isNaN(data15)){
const err61 = {instancePath:instancePath+"/paper/fine/width",schemaPath:"#/properties/paper/properties/fine/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema6.properties.paper.properties.fine.properties.width,data:data15};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err62 = {instancePath:instancePath+"/paper/fine/width",schemaPath:"#/properties/paper/properties/fine/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.paper.properties.fine.properties.width,data:data15};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/paper/fine/width",schemaPath:"#/properties/paper/properties/fine/properties/width/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.paper.properties.fine.properties.width.type,parentSchema:schema6.properties.paper.properties.fine.properties.width,data:data15};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/paper/fine",schemaPath:"#/properties/paper/properties/fine/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.paper.properties.fine.type,parentSchema:schema6.properties.paper.properties.fine,data:data11};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
let data16 = data9.coarse;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.color === undefined){
data16.color = "none";
}
if(data16.opacity === undefined){
data16.opacity = 1;
}
if(data16.gap === undefined){
data16.gap = 16;
}
if(data16.width === undefined){
data16.width = 1;
}
if(data16.color === undefined){
const err65 = {instancePath:instancePath+"/paper/coarse",schemaPath:"#/properties/paper/properties/coarse/required",keyword:"required",params:{missingProperty: "color"},message:"must have required property '"+"color"+"'",schema:schema6.properties.paper.properties.coarse.required,parentSchema:schema6.properties.paper.properties.coarse,data:data16};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data16.opacity === undefined){
const err66 = {instancePath:instancePath+"/paper/coarse",schemaPath:"#/properties/paper/properties/coarse/required",keyword:"required",params:{missingProperty: "opacity"},message:"must have required property '"+"opacity"+"'",schema:schema6.properties.paper.properties.coarse.required,parentSchema:schema6.properties.paper.properties.coarse,data:data16};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data16.gap === undefined){
const err67 = {instancePath:instancePath+"/paper/coarse",schemaPath:"#/properties/paper/properties/coarse/required",keyword:"required",params:{missingProperty: "gap"},message:"must have required property '"+"gap"+"'",schema:schema6.properties.paper.properties.coarse.required,parentSchema:schema6.properties.paper.properties.coarse,data:data16};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data16.width === undefined){
const err68 = {instancePath:instancePath+"/paper/coarse",schemaPath:"#/properties/paper/properties/coarse/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'",schema:schema6.properties.paper.properties.coarse.required,parentSchema:schema6.properties.paper.properties.coarse,data:data16};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key5 in data16){
if(!((((key5 === "color") || (key5 === "opacity")) || (key5 === "gap")) || (key5 === "width"))){
const err69 = {instancePath:instancePath+"/paper/coarse",schemaPath:"#/properties/paper/properties/coarse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.paper.properties.coarse,data:data16};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
let data17 = data16.color;
if(typeof data17 === "string"){
if(!pattern3.test(data17)){
const err70 = {instancePath:instancePath+"/paper/coarse/color",schemaPath:"#/properties/paper/properties/coarse/properties/color/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema6.properties.paper.properties.coarse.properties.color,data:data17};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/paper/coarse/color",schemaPath:"#/properties/paper/properties/coarse/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.paper.properties.coarse.properties.color.type,parentSchema:schema6.properties.paper.properties.coarse.properties.color,data:data17};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
let data18 = data16.opacity;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 1 || isNaN(data18)){
const err72 = {instancePath:instancePath+"/paper/coarse/opacity",schemaPath:"#/properties/paper/properties/coarse/properties/opacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema6.properties.paper.properties.coarse.properties.opacity,data:data18};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err73 = {instancePath:instancePath+"/paper/coarse/opacity",schemaPath:"#/properties/paper/properties/coarse/properties/opacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.paper.properties.coarse.properties.opacity,data:data18};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/paper/coarse/opacity",schemaPath:"#/properties/paper/properties/coarse/properties/opacity/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.paper.properties.coarse.properties.opacity.type,parentSchema:schema6.properties.paper.properties.coarse.properties.opacity,data:data18};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
let data19 = data16.gap;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 512 || isNaN(data19)){
const err75 = {instancePath:instancePath+"/paper/coarse/gap",schemaPath:"#/properties/paper/properties/coarse/properties/gap/maximum",keyword:"maximum",params:{comparison: "<=", limit: 512},message:"must be <= 512",schema:512,parentSchema:schema6.properties.paper.properties.coarse.properties.gap,data:data19};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data19 < 2 || isNaN(data19)){
const err76 = {instancePath:instancePath+"/paper/coarse/gap",schemaPath:"#/properties/paper/properties/coarse/properties/gap/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema6.properties.paper.properties.coarse.properties.gap,data:data19};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/paper/coarse/gap",schemaPath:"#/properties/paper/properties/coarse/properties/gap/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.paper.properties.coarse.properties.gap.type,parentSchema:schema6.properties.paper.properties.coarse.properties.gap,data:data19};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
let data20 = data16.width;
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 400 || isNaN(data20)){
const err78 = {instancePath:instancePath+"/paper/coarse/width",schemaPath:"#/properties/paper/properties/coarse/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema6.properties.paper.properties.coarse.properties.width,data:data20};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data20 < 0 || isNaN(data20)){
const err79 = {instancePath:instancePath+"/paper/coarse/width",schemaPath:"#/properties/paper/properties/coarse/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.paper.properties.coarse.properties.width,data:data20};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/paper/coarse/width",schemaPath:"#/properties/paper/properties/coarse/properties/width/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.paper.properties.coarse.properties.width.type,parentSchema:schema6.properties.paper.properties.coarse.properties.width,data:data20};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/paper/coarse",schemaPath:"#/properties/paper/properties/coarse/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.paper.properties.coarse.type,parentSchema:schema6.properties.paper.properties.coarse,data:data16};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
let data21 = data9.scanlines;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.color === undefined){
data21.color = "none";
}
if(data21.opacity === undefined){
data21.opacity = 1;
}
if(data21.gap === undefined){
data21.gap = 16;
}
if(data21.width === undefined){
data21.width = 1;
}
if(data21.color === undefined){
const err82 = {instancePath:instancePath+"/paper/scanlines",schemaPath:"#/properties/paper/properties/scanlines/required",keyword:"required",params:{missingProperty: "color"},message:"must have required property '"+"color"+"'",schema:schema6.properties.paper.properties.scanlines.required,parentSchema:schema6.properties.paper.properties.scanlines,data:data21};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data21.opacity === undefined){
const err83 = {instancePath:instancePath+"/paper/scanlines",schemaPath:"#/properties/paper/properties/scanlines/required",keyword:"required",params:{missingProperty: "opacity"},message:"must have required property '"+"opacity"+"'",schema:schema6.properties.paper.properties.scanlines.required,parentSchema:schema6.properties.paper.properties.scanlines,data:data21};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data21.gap === undefined){
const err84 = {instancePath:instancePath+"/paper/scanlines",schemaPath:"#/properties/paper/properties/scanlines/required",keyword:"required",params:{missingProperty: "gap"},message:"must have required property '"+"gap"+"'",schema:schema6.properties.paper.properties.scanlines.required,parentSchema:schema6.properties.paper.properties.scanlines,data:data21};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data21.width === undefined){
const err85 = {instancePath:instancePath+"/paper/scanlines",schemaPath:"#/properties/paper/properties/scanlines/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'",schema:schema6.properties.paper.properties.scanlines.required,parentSchema:schema6.properties.paper.properties.scanlines,data:data21};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
for(const key6 in data21){
if(!((((key6 === "color") || (key6 === "opacity")) || (key6 === "gap")) || (key6 === "width"))){
const err86 = {instancePath:instancePath+"/paper/scanlines",schemaPath:"#/properties/paper/properties/scanlines/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.paper.properties.scanlines,data:data21};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
let data22 = data21.color;
if(typeof data22 === "string"){
if(!pattern3.test(data22)){
const err87 = {instancePath:instancePath+"/paper/scanlines/color",schemaPath:"#/properties/paper/properties/scanlines/properties/color/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema6.properties.paper.properties.scanlines.properties.color,data:data22};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/paper/scanlines/color",schemaPath:"#/properties/paper/properties/scanlines/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.paper.properties.scanlines.properties.color.type,parentSchema:schema6.properties.paper.properties.scanlines.properties.color,data:data22};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
let data23 = data21.opacity;
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 1 || isNaN(data23)){
const err89 = {instancePath:instancePath+"/paper/scanlines/opacity",schemaPath:"#/properties/paper/properties/scanlines/properties/opacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema6.properties.paper.properties.scanlines.properties.opacity,data:data23};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data23 < 0 || isNaN(data23)){
const err90 = {instancePath:instancePath+"/paper/scanlines/opacity",schemaPath:"#/properties/paper/properties/scanlines/properties/opacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.paper.properties.scanlines.properties.opacity,data:data23};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/paper/scanlines/opacity",schemaPath:"#/properties/paper/properties/scanlines/properties/opacity/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.paper.properties.scanlines.properties.opacity.type,parentSchema:schema6.properties.paper.properties.scanlines.properties.opacity,data:data23};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
let data24 = data21.gap;
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 512 || isNaN(data24)){
const err92 = {instancePath:instancePath+"/paper/scanlines/gap",schemaPath:"#/properties/paper/properties/scanlines/properties/gap/maximum",keyword:"maximum",params:{comparison: "<=", limit: 512},message:"must be <= 512",schema:512,parentSchema:schema6.properties.paper.properties.scanlines.properties.gap,data:data24};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data24 < 2 || isNaN(data24)){
const err93 = {instancePath:instancePath+"/paper/scanlines/gap",schemaPath:"#/properties/paper/properties/scanlines/properties/gap/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema6.properties.paper.properties.scanlines.properties.gap,data:data24};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/paper/scanlines/gap",schemaPath:"#/properties/paper/properties/scanlines/properties/gap/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.paper.properties.scanlines.properties.gap.type,parentSchema:schema6.properties.paper.properties.scanlines.properties.gap,data:data24};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
let data25 = data21.width;
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 400 || isNaN(data25)){
const err95 = {instancePath:instancePath+"/paper/scanlines/width",schemaPath:"#/properties/paper/properties/scanlines/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema6.properties.paper.properties.scanlines.properties.width,data:data25};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data25 < 0 || isNaN(data25)){
const err96 = {instancePath:instancePath+"/paper/scanlines/width",schemaPath:"#/properties/paper/properties/scanlines/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.paper.properties.scanlines.properties.width,data:data25};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/paper/scanlines/width",schemaPath:"#/properties/paper/properties/scanlines/properties/width/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.paper.properties.scanlines.properties.width.type,parentSchema:schema6.properties.paper.properties.scanlines.properties.width,data:data25};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/paper/scanlines",schemaPath:"#/properties/paper/properties/scanlines/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.paper.properties.scanlines.type,parentSchema:schema6.properties.paper.properties.scanlines,data:data21};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
let data26 = data9.crosses;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.color === undefined){
data26.color = "none";
}
if(data26.opacity === undefined){
data26.opacity = 1;
}
if(data26.size === undefined){
data26.size = 6;
}
if(data26.color === undefined){
const err99 = {instancePath:instancePath+"/paper/crosses",schemaPath:"#/properties/paper/properties/crosses/required",keyword:"required",params:{missingProperty: "color"},message:"must have required property '"+"color"+"'",schema:schema6.properties.paper.properties.crosses.required,parentSchema:schema6.properties.paper.properties.crosses,data:data26};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data26.opacity === undefined){
const err100 = {instancePath:instancePath+"/paper/crosses",schemaPath:"#/properties/paper/properties/crosses/required",keyword:"required",params:{missingProperty: "opacity"},message:"must have required property '"+"opacity"+"'",schema:schema6.properties.paper.properties.crosses.required,parentSchema:schema6.properties.paper.properties.crosses,data:data26};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data26.size === undefined){
const err101 = {instancePath:instancePath+"/paper/crosses",schemaPath:"#/properties/paper/properties/crosses/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'",schema:schema6.properties.paper.properties.crosses.required,parentSchema:schema6.properties.paper.properties.crosses,data:data26};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
for(const key7 in data26){
if(!(((key7 === "color") || (key7 === "opacity")) || (key7 === "size"))){
const err102 = {instancePath:instancePath+"/paper/crosses",schemaPath:"#/properties/paper/properties/crosses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.paper.properties.crosses,data:data26};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
let data27 = data26.color;
if(typeof data27 === "string"){
if(!pattern3.test(data27)){
const err103 = {instancePath:instancePath+"/paper/crosses/color",schemaPath:"#/properties/paper/properties/crosses/properties/color/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema6.properties.paper.properties.crosses.properties.color,data:data27};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/paper/crosses/color",schemaPath:"#/properties/paper/properties/crosses/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.paper.properties.crosses.properties.color.type,parentSchema:schema6.properties.paper.properties.crosses.properties.color,data:data27};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
let data28 = data26.opacity;
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 1 || isNaN(data28)){
const err105 = {instancePath:instancePath+"/paper/crosses/opacity",schemaPath:"#/properties/paper/properties/crosses/properties/opacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema6.properties.paper.properties.crosses.properties.opacity,data:data28};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data28 < 0 || isNaN(data28)){
const err106 = {instancePath:instancePath+"/paper/crosses/opacity",schemaPath:"#/properties/paper/properties/crosses/properties/opacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.paper.properties.crosses.properties.opacity,data:data28};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/paper/crosses/opacity",schemaPath:"#/properties/paper/properties/crosses/properties/opacity/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.paper.properties.crosses.properties.opacity.type,parentSchema:schema6.properties.paper.properties.crosses.properties.opacity,data:data28};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
let data29 = data26.size;
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 400 || isNaN(data29)){
const err108 = {instancePath:instancePath+"/paper/crosses/size",schemaPath:"#/properties/paper/properties/crosses/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema6.properties.paper.properties.crosses.properties.size,data:data29};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data29 < 0 || isNaN(data29)){
const err109 = {instancePath:instancePath+"/paper/crosses/size",schemaPath:"#/properties/paper/properties/crosses/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.paper.properties.crosses.properties.size,data:data29};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/paper/crosses/size",schemaPath:"#/properties/paper/properties/crosses/properties/size/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.paper.properties.crosses.properties.size.type,parentSchema:schema6.properties.paper.properties.crosses.properties.size,data:data29};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/paper/crosses",schemaPath:"#/properties/paper/properties/crosses/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.paper.properties.crosses.type,parentSchema:schema6.properties.paper.properties.crosses,data:data26};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
let data30 = data9.frame;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.outside === undefined){
data30.outside = "none";
}
if(data30.color === undefined){
data30.color = "none";
}
if(data30.inner === undefined){
data30.inner = "none";
}
if(data30.width === undefined){
data30.width = 2;
}
if(data30.inset === undefined){
data30.inset = 8;
}
if(data30.gap === undefined){
data30.gap = 4;
}
if(data30.radius === undefined){
data30.radius = 0;
}
if(data30.ticks === undefined){
data30.ticks = 0;
}
if(data30.outside === undefined){
const err112 = {instancePath:instancePath+"/paper/frame",schemaPath:"#/properties/paper/properties/frame/required",keyword:"required",params:{missingProperty: "outside"},message:"must have required property '"+"outside"+"'",schema:schema6.properties.paper.properties.frame.required,parentSchema:schema6.properties.paper.properties.frame,data:data30};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data30.color === undefined){
const err113 = {instancePath:instancePath+"/paper/frame",schemaPath:"#/properties/paper/properties/frame/required",keyword:"required",params:{missingProperty: "color"},message:"must have required property '"+"color"+"'",schema:schema6.properties.paper.properties.frame.required,parentSchema:schema6.properties.paper.properties.frame,data:data30};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data30.inner === undefined){
const err114 = {instancePath:instancePath+"/paper/frame",schemaPath:"#/properties/paper/properties/frame/required",keyword:"required",params:{missingProperty: "inner"},message:"must have required property '"+"inner"+"'",schema:schema6.properties.paper.properties.frame.required,parentSchema:schema6.properties.paper.properties.frame,data:data30};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data30.width === undefined){
const err115 = {instancePath:instancePath+"/paper/frame",schemaPath:"#/properties/paper/properties/frame/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'",schema:schema6.properties.paper.properties.frame.required,parentSchema:schema6.properties.paper.properties.frame,data:data30};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data30.inset === undefined){
const err116 = {instancePath:instancePath+"/paper/frame",schemaPath:"#/properties/paper/properties/frame/required",keyword:"required",params:{missingProperty: "inset"},message:"must have required property '"+"inset"+"'",schema:schema6.properties.paper.properties.frame.required,parentSchema:schema6.properties.paper.properties.frame,data:data30};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data30.gap === undefined){
const err117 = {instancePath:instancePath+"/paper/frame",schemaPath:"#/properties/paper/properties/frame/required",keyword:"required",params:{missingProperty: "gap"},message:"must have required property '"+"gap"+"'",schema:schema6.properties.paper.properties.frame.required,parentSchema:schema6.properties.paper.properties.frame,data:data30};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data30.radius === undefined){
const err118 = {instancePath:instancePath+"/paper/frame",schemaPath:"#/properties/paper/properties/frame/required",keyword:"required",params:{missingProperty: "radius"},message:"must have required property '"+"radius"+"'",schema:schema6.properties.paper.properties.frame.required,parentSchema:schema6.properties.paper.properties.frame,data:data30};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data30.ticks === undefined){
const err119 = {instancePath:instancePath+"/paper/frame",schemaPath:"#/properties/paper/properties/frame/required",keyword:"required",params:{missingProperty: "ticks"},message:"must have required property '"+"ticks"+"'",schema:schema6.properties.paper.properties.frame.required,parentSchema:schema6.properties.paper.properties.frame,data:data30};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
for(const key8 in data30){
if(!((((((((key8 === "outside") || (key8 === "color")) || (key8 === "inner")) || (key8 === "width")) || (key8 === "inset")) || (key8 === "gap")) || (key8 === "radius")) || (key8 === "ticks"))){
const err120 = {instancePath:instancePath+"/paper/frame",schemaPath:"#/properties/paper/properties/frame/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.paper.properties.frame,data:data30};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
let data31 = data30.outside;
if(typeof data31 === "string"){
if(!pattern3.test(data31)){
const err121 = {instancePath:instancePath+"/paper/frame/outside",schemaPath:"#/properties/paper/properties/frame/properties/outside/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema6.properties.paper.properties.frame.properties.outside,data:data31};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/paper/frame/outside",schemaPath:"#/properties/paper/properties/frame/properties/outside/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.paper.properties.frame.properties.outside.type,parentSchema:schema6.properties.paper.properties.frame.properties.outside,data:data31};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
let data32 = data30.color;
if(typeof data32 === "string"){
if(!pattern3.test(data32)){
const err123 = {instancePath:instancePath+"/paper/frame/color",schemaPath:"#/properties/paper/properties/frame/properties/color/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema6.properties.paper.properties.frame.properties.color,data:data32};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/paper/frame/color",schemaPath:"#/properties/paper/properties/frame/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.paper.properties.frame.properties.color.type,parentSchema:schema6.properties.paper.properties.frame.properties.color,data:data32};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
let data33 = data30.inner;
if(typeof data33 === "string"){
if(!pattern3.test(data33)){
const err125 = {instancePath:instancePath+"/paper/frame/inner",schemaPath:"#/properties/paper/properties/frame/properties/inner/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema6.properties.paper.properties.frame.properties.inner,data:data33};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/paper/frame/inner",schemaPath:"#/properties/paper/properties/frame/properties/inner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.paper.properties.frame.properties.inner.type,parentSchema:schema6.properties.paper.properties.frame.properties.inner,data:data33};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
let data34 = data30.width;
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 400 || isNaN(data34)){
const err127 = {instancePath:instancePath+"/paper/frame/width",schemaPath:"#/properties/paper/properties/frame/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema6.properties.paper.properties.frame.properties.width,data:data34};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data34 < 0 || isNaN(data34)){
const err128 = {instancePath:instancePath+"/paper/frame/width",schemaPath:"#/properties/paper/properties/frame/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.paper.properties.frame.properties.width,data:data34};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/paper/frame/width",schemaPath:"#/properties/paper/properties/frame/properties/width/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.paper.properties.frame.properties.width.type,parentSchema:schema6.properties.paper.properties.frame.properties.width,data:data34};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
let data35 = data30.inset;
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 400 || isNaN(data35)){
const err130 = {instancePath:instancePath+"/paper/frame/inset",schemaPath:"#/properties/paper/properties/frame/properties/inset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema6.properties.paper.properties.frame.properties.inset,data:data35};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data35 < 0 || isNaN(data35)){
const err131 = {instancePath:instancePath+"/paper/frame/inset",schemaPath:"#/properties/paper/properties/frame/properties/inset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.paper.properties.frame.properties.inset,data:data35};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/paper/frame/inset",schemaPath:"#/properties/paper/properties/frame/properties/inset/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.paper.properties.frame.properties.inset.type,parentSchema:schema6.properties.paper.properties.frame.properties.inset,data:data35};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
let data36 = data30.gap;
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 400 || isNaN(data36)){
const err133 = {instancePath:instancePath+"/paper/frame/gap",schemaPath:"#/properties/paper/properties/frame/properties/gap/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema6.properties.paper.properties.frame.properties.gap,data:data36};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data36 < 0 || isNaN(data36)){
const err134 = {instancePath:instancePath+"/paper/frame/gap",schemaPath:"#/properties/paper/properties/frame/properties/gap/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.paper.properties.frame.properties.gap,data:data36};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
else {
const err135 = {instancePath:instancePath+"/paper/frame/gap",schemaPath:"#/properties/paper/properties/frame/properties/gap/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.paper.properties.frame.properties.gap.type,parentSchema:schema6.properties.paper.properties.frame.properties.gap,data:data36};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
let data37 = data30.radius;
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 400 || isNaN(data37)){
const err136 = {instancePath:instancePath+"/paper/frame/radius",schemaPath:"#/properties/paper/properties/frame/properties/radius/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema6.properties.paper.properties.frame.properties.radius,data:data37};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data37 < 0 || isNaN(data37)){
const err137 = {instancePath:instancePath+"/paper/frame/radius",schemaPath:"#/properties/paper/properties/frame/properties/radius/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.paper.properties.frame.properties.radius,data:data37};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/paper/frame/radius",schemaPath:"#/properties/paper/properties/frame/properties/radius/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.paper.properties.frame.properties.radius.type,parentSchema:schema6.properties.paper.properties.frame.properties.radius,data:data37};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
let data38 = data30.ticks;
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 400 || isNaN(data38)){
const err139 = {instancePath:instancePath+"/paper/frame/ticks",schemaPath:"#/properties/paper/properties/frame/properties/ticks/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema6.properties.paper.properties.frame.properties.ticks,data:data38};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data38 < 0 || isNaN(data38)){
const err140 = {instancePath:instancePath+"/paper/frame/ticks",schemaPath:"#/properties/paper/properties/frame/properties/ticks/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.paper.properties.frame.properties.ticks,data:data38};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/paper/frame/ticks",schemaPath:"#/properties/paper/properties/frame/properties/ticks/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.paper.properties.frame.properties.ticks.type,parentSchema:schema6.properties.paper.properties.frame.properties.ticks,data:data38};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/paper/frame",schemaPath:"#/properties/paper/properties/frame/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.paper.properties.frame.type,parentSchema:schema6.properties.paper.properties.frame,data:data30};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
let data39 = data9.corners;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.form === undefined){
data39.form = "none";
}
if(data39.color === undefined){
data39.color = "none";
}
if(data39.accent === undefined){
data39.accent = "none";
}
if(data39.size === undefined){
data39.size = 16;
}
if(data39.form === undefined){
const err143 = {instancePath:instancePath+"/paper/corners",schemaPath:"#/properties/paper/properties/corners/required",keyword:"required",params:{missingProperty: "form"},message:"must have required property '"+"form"+"'",schema:schema6.properties.paper.properties.corners.required,parentSchema:schema6.properties.paper.properties.corners,data:data39};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(data39.color === undefined){
const err144 = {instancePath:instancePath+"/paper/corners",schemaPath:"#/properties/paper/properties/corners/required",keyword:"required",params:{missingProperty: "color"},message:"must have required property '"+"color"+"'",schema:schema6.properties.paper.properties.corners.required,parentSchema:schema6.properties.paper.properties.corners,data:data39};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(data39.accent === undefined){
const err145 = {instancePath:instancePath+"/paper/corners",schemaPath:"#/properties/paper/properties/corners/required",keyword:"required",params:{missingProperty: "accent"},message:"must have required property '"+"accent"+"'",schema:schema6.properties.paper.properties.corners.required,parentSchema:schema6.properties.paper.properties.corners,data:data39};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data39.size === undefined){
const err146 = {instancePath:instancePath+"/paper/corners",schemaPath:"#/properties/paper/properties/corners/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'",schema:schema6.properties.paper.properties.corners.required,parentSchema:schema6.properties.paper.properties.corners,data:data39};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
for(const key9 in data39){
if(!((((key9 === "form") || (key9 === "color")) || (key9 === "accent")) || (key9 === "size"))){
const err147 = {instancePath:instancePath+"/paper/corners",schemaPath:"#/properties/paper/properties/corners/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.paper.properties.corners,data:data39};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
let data40 = data39.form;
if(typeof data40 !== "string"){
const err148 = {instancePath:instancePath+"/paper/corners/form",schemaPath:"#/properties/paper/properties/corners/properties/form/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.paper.properties.corners.properties.form.type,parentSchema:schema6.properties.paper.properties.corners.properties.form,data:data40};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(!(((data40 === "none") || (data40 === "caps")) || (data40 === "registration"))){
const err149 = {instancePath:instancePath+"/paper/corners/form",schemaPath:"#/properties/paper/properties/corners/properties/form/enum",keyword:"enum",params:{allowedValues: schema6.properties.paper.properties.corners.properties.form.enum},message:"must be equal to one of the allowed values",schema:schema6.properties.paper.properties.corners.properties.form.enum,parentSchema:schema6.properties.paper.properties.corners.properties.form,data:data40};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
let data41 = data39.color;
if(typeof data41 === "string"){
if(!pattern3.test(data41)){
const err150 = {instancePath:instancePath+"/paper/corners/color",schemaPath:"#/properties/paper/properties/corners/properties/color/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema6.properties.paper.properties.corners.properties.color,data:data41};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
else {
const err151 = {instancePath:instancePath+"/paper/corners/color",schemaPath:"#/properties/paper/properties/corners/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.paper.properties.corners.properties.color.type,parentSchema:schema6.properties.paper.properties.corners.properties.color,data:data41};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
let data42 = data39.accent;
if(typeof data42 === "string"){
if(!pattern3.test(data42)){
const err152 = {instancePath:instancePath+"/paper/corners/accent",schemaPath:"#/properties/paper/properties/corners/properties/accent/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema6.properties.paper.properties.corners.properties.accent,data:data42};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
else {
const err153 = {instancePath:instancePath+"/paper/corners/accent",schemaPath:"#/properties/paper/properties/corners/properties/accent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.paper.properties.corners.properties.accent.type,parentSchema:schema6.properties.paper.properties.corners.properties.accent,data:data42};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
let data43 = data39.size;
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 400 || isNaN(data43)){
const err154 = {instancePath:instancePath+"/paper/corners/size",schemaPath:"#/properties/paper/properties/corners/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema6.properties.paper.properties.corners.properties.size,data:data43};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(data43 < 0 || isNaN(data43)){
const err155 = {instancePath:instancePath+"/paper/corners/size",schemaPath:"#/properties/paper/properties/corners/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.paper.properties.corners.properties.size,data:data43};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
else {
const err156 = {instancePath:instancePath+"/paper/corners/size",schemaPath:"#/properties/paper/properties/corners/properties/size/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.paper.properties.corners.properties.size.type,parentSchema:schema6.properties.paper.properties.corners.properties.size,data:data43};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
else {
const err157 = {instancePath:instancePath+"/paper/corners",schemaPath:"#/properties/paper/properties/corners/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.paper.properties.corners.type,parentSchema:schema6.properties.paper.properties.corners,data:data39};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
let data44 = data9.tray;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.color === undefined){
data44.color = "none";
}
if(data44.accent === undefined){
data44.accent = "none";
}
if(data44.width === undefined){
data44.width = 300;
}
if(data44.pens === undefined){
data44.pens = [];
}
if(data44.color === undefined){
const err158 = {instancePath:instancePath+"/paper/tray",schemaPath:"#/properties/paper/properties/tray/required",keyword:"required",params:{missingProperty: "color"},message:"must have required property '"+"color"+"'",schema:schema6.properties.paper.properties.tray.required,parentSchema:schema6.properties.paper.properties.tray,data:data44};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(data44.accent === undefined){
const err159 = {instancePath:instancePath+"/paper/tray",schemaPath:"#/properties/paper/properties/tray/required",keyword:"required",params:{missingProperty: "accent"},message:"must have required property '"+"accent"+"'",schema:schema6.properties.paper.properties.tray.required,parentSchema:schema6.properties.paper.properties.tray,data:data44};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(data44.width === undefined){
const err160 = {instancePath:instancePath+"/paper/tray",schemaPath:"#/properties/paper/properties/tray/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'",schema:schema6.properties.paper.properties.tray.required,parentSchema:schema6.properties.paper.properties.tray,data:data44};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data44.pens === undefined){
const err161 = {instancePath:instancePath+"/paper/tray",schemaPath:"#/properties/paper/properties/tray/required",keyword:"required",params:{missingProperty: "pens"},message:"must have required property '"+"pens"+"'",schema:schema6.properties.paper.properties.tray.required,parentSchema:schema6.properties.paper.properties.tray,data:data44};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
for(const key10 in data44){
if(!((((key10 === "color") || (key10 === "accent")) || (key10 === "width")) || (key10 === "pens"))){
const err162 = {instancePath:instancePath+"/paper/tray",schemaPath:"#/properties/paper/properties/tray/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.paper.properties.tray,data:data44};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
let data45 = data44.color;
if(typeof data45 === "string"){
if(!pattern3.test(data45)){
const err163 = {instancePath:instancePath+"/paper/tray/color",schemaPath:"#/properties/paper/properties/tray/properties/color/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema6.properties.paper.properties.tray.properties.color,data:data45};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
else {
const err164 = {instancePath:instancePath+"/paper/tray/color",schemaPath:"#/properties/paper/properties/tray/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.paper.properties.tray.properties.color.type,parentSchema:schema6.properties.paper.properties.tray.properties.color,data:data45};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
let data46 = data44.accent;
if(typeof data46 === "string"){
if(!pattern3.test(data46)){
const err165 = {instancePath:instancePath+"/paper/tray/accent",schemaPath:"#/properties/paper/properties/tray/properties/accent/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema6.properties.paper.properties.tray.properties.accent,data:data46};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
else {
const err166 = {instancePath:instancePath+"/paper/tray/accent",schemaPath:"#/properties/paper/properties/tray/properties/accent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.paper.properties.tray.properties.accent.type,parentSchema:schema6.properties.paper.properties.tray.properties.accent,data:data46};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
let data47 = data44.width;
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 > 400 || isNaN(data47)){
const err167 = {instancePath:instancePath+"/paper/tray/width",schemaPath:"#/properties/paper/properties/tray/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema6.properties.paper.properties.tray.properties.width,data:data47};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(data47 < 0 || isNaN(data47)){
const err168 = {instancePath:instancePath+"/paper/tray/width",schemaPath:"#/properties/paper/properties/tray/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.paper.properties.tray.properties.width,data:data47};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
else {
const err169 = {instancePath:instancePath+"/paper/tray/width",schemaPath:"#/properties/paper/properties/tray/properties/width/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.paper.properties.tray.properties.width.type,parentSchema:schema6.properties.paper.properties.tray.properties.width,data:data47};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
let data48 = data44.pens;
if(Array.isArray(data48)){
if(data48.length > 6){
const err170 = {instancePath:instancePath+"/paper/tray/pens",schemaPath:"#/properties/paper/properties/tray/properties/pens/maxItems",keyword:"maxItems",params:{limit: 6},message:"must NOT have more than 6 items",schema:6,parentSchema:schema6.properties.paper.properties.tray.properties.pens,data:data48};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
const len1 = data48.length;
for(let i1=0; i1<len1; i1++){
let data49 = data48[i1];
if(typeof data49 === "string"){
if(!pattern3.test(data49)){
const err171 = {instancePath:instancePath+"/paper/tray/pens/" + i1,schemaPath:"#/properties/paper/properties/tray/properties/pens/items/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema6.properties.paper.properties.tray.properties.pens.items,data:data49};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
else {
const err172 = {instancePath:instancePath+"/paper/tray/pens/" + i1,schemaPath:"#/properties/paper/properties/tray/properties/pens/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.paper.properties.tray.properties.pens.items.type,parentSchema:schema6.properties.paper.properties.tray.properties.pens.items,data:data49};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
else {
const err173 = {instancePath:instancePath+"/paper/tray/pens",schemaPath:"#/properties/paper/properties/tray/properties/pens/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.paper.properties.tray.properties.pens.type,parentSchema:schema6.properties.paper.properties.tray.properties.pens,data:data48};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
else {
const err174 = {instancePath:instancePath+"/paper/tray",schemaPath:"#/properties/paper/properties/tray/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.paper.properties.tray.type,parentSchema:schema6.properties.paper.properties.tray,data:data44};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
let data50 = data9.smudges;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.color === undefined){
data50.color = "none";
}
if(data50.opacity === undefined){
data50.opacity = 1;
}
if(data50.count === undefined){
data50.count = 0;
}
if(data50.color === undefined){
const err175 = {instancePath:instancePath+"/paper/smudges",schemaPath:"#/properties/paper/properties/smudges/required",keyword:"required",params:{missingProperty: "color"},message:"must have required property '"+"color"+"'",schema:schema6.properties.paper.properties.smudges.required,parentSchema:schema6.properties.paper.properties.smudges,data:data50};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(data50.opacity === undefined){
const err176 = {instancePath:instancePath+"/paper/smudges",schemaPath:"#/properties/paper/properties/smudges/required",keyword:"required",params:{missingProperty: "opacity"},message:"must have required property '"+"opacity"+"'",schema:schema6.properties.paper.properties.smudges.required,parentSchema:schema6.properties.paper.properties.smudges,data:data50};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(data50.count === undefined){
const err177 = {instancePath:instancePath+"/paper/smudges",schemaPath:"#/properties/paper/properties/smudges/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'",schema:schema6.properties.paper.properties.smudges.required,parentSchema:schema6.properties.paper.properties.smudges,data:data50};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
for(const key11 in data50){
if(!(((key11 === "color") || (key11 === "opacity")) || (key11 === "count"))){
const err178 = {instancePath:instancePath+"/paper/smudges",schemaPath:"#/properties/paper/properties/smudges/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.paper.properties.smudges,data:data50};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
let data51 = data50.color;
if(typeof data51 === "string"){
if(!pattern3.test(data51)){
const err179 = {instancePath:instancePath+"/paper/smudges/color",schemaPath:"#/properties/paper/properties/smudges/properties/color/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema6.properties.paper.properties.smudges.properties.color,data:data51};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
else {
const err180 = {instancePath:instancePath+"/paper/smudges/color",schemaPath:"#/properties/paper/properties/smudges/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.paper.properties.smudges.properties.color.type,parentSchema:schema6.properties.paper.properties.smudges.properties.color,data:data51};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
let data52 = data50.opacity;
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 1 || isNaN(data52)){
const err181 = {instancePath:instancePath+"/paper/smudges/opacity",schemaPath:"#/properties/paper/properties/smudges/properties/opacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema6.properties.paper.properties.smudges.properties.opacity,data:data52};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(data52 < 0 || isNaN(data52)){
const err182 = {instancePath:instancePath+"/paper/smudges/opacity",schemaPath:"#/properties/paper/properties/smudges/properties/opacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.paper.properties.smudges.properties.opacity,data:data52};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
else {
const err183 = {instancePath:instancePath+"/paper/smudges/opacity",schemaPath:"#/properties/paper/properties/smudges/properties/opacity/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.paper.properties.smudges.properties.opacity.type,parentSchema:schema6.properties.paper.properties.smudges.properties.opacity,data:data52};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
let data53 = data50.count;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err184 = {instancePath:instancePath+"/paper/smudges/count",schemaPath:"#/properties/paper/properties/smudges/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema6.properties.paper.properties.smudges.properties.count.type,parentSchema:schema6.properties.paper.properties.smudges.properties.count,data:data53};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 12 || isNaN(data53)){
const err185 = {instancePath:instancePath+"/paper/smudges/count",schemaPath:"#/properties/paper/properties/smudges/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 12},message:"must be <= 12",schema:12,parentSchema:schema6.properties.paper.properties.smudges.properties.count,data:data53};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(data53 < 0 || isNaN(data53)){
const err186 = {instancePath:instancePath+"/paper/smudges/count",schemaPath:"#/properties/paper/properties/smudges/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.paper.properties.smudges.properties.count,data:data53};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
else {
const err187 = {instancePath:instancePath+"/paper/smudges",schemaPath:"#/properties/paper/properties/smudges/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.paper.properties.smudges.type,parentSchema:schema6.properties.paper.properties.smudges,data:data50};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
else {
const err188 = {instancePath:instancePath+"/paper",schemaPath:"#/properties/paper/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.paper.type,parentSchema:schema6.properties.paper,data:data9};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data.tones !== undefined){
let data54 = data.tones;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.client === undefined){
const err189 = {instancePath:instancePath+"/tones",schemaPath:"#/properties/tones/required",keyword:"required",params:{missingProperty: "client"},message:"must have required property '"+"client"+"'",schema:schema6.properties.tones.required,parentSchema:schema6.properties.tones,data:data54};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(data54.gateway === undefined){
const err190 = {instancePath:instancePath+"/tones",schemaPath:"#/properties/tones/required",keyword:"required",params:{missingProperty: "gateway"},message:"must have required property '"+"gateway"+"'",schema:schema6.properties.tones.required,parentSchema:schema6.properties.tones,data:data54};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(data54.service === undefined){
const err191 = {instancePath:instancePath+"/tones",schemaPath:"#/properties/tones/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'",schema:schema6.properties.tones.required,parentSchema:schema6.properties.tones,data:data54};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(data54.security === undefined){
const err192 = {instancePath:instancePath+"/tones",schemaPath:"#/properties/tones/required",keyword:"required",params:{missingProperty: "security"},message:"must have required property '"+"security"+"'",schema:schema6.properties.tones.required,parentSchema:schema6.properties.tones,data:data54};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(data54.data === undefined){
const err193 = {instancePath:instancePath+"/tones",schemaPath:"#/properties/tones/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'",schema:schema6.properties.tones.required,parentSchema:schema6.properties.tones,data:data54};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(data54.messaging === undefined){
const err194 = {instancePath:instancePath+"/tones",schemaPath:"#/properties/tones/required",keyword:"required",params:{missingProperty: "messaging"},message:"must have required property '"+"messaging"+"'",schema:schema6.properties.tones.required,parentSchema:schema6.properties.tones,data:data54};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(data54.network === undefined){
const err195 = {instancePath:instancePath+"/tones",schemaPath:"#/properties/tones/required",keyword:"required",params:{missingProperty: "network"},message:"must have required property '"+"network"+"'",schema:schema6.properties.tones.required,parentSchema:schema6.properties.tones,data:data54};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(data54.neutral === undefined){
const err196 = {instancePath:instancePath+"/tones",schemaPath:"#/properties/tones/required",keyword:"required",params:{missingProperty: "neutral"},message:"must have required property '"+"neutral"+"'",schema:schema6.properties.tones.required,parentSchema:schema6.properties.tones,data:data54};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
for(const key12 in data54){
if(!((((((((key12 === "client") || (key12 === "gateway")) || (key12 === "service")) || (key12 === "security")) || (key12 === "data")) || (key12 === "messaging")) || (key12 === "network")) || (key12 === "neutral"))){
const err197 = {instancePath:instancePath+"/tones",schemaPath:"#/properties/tones/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.tones,data:data54};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data54.client !== undefined){
if(!(validate22(data54.client, {instancePath:instancePath+"/tones/client",parentData:data54,parentDataProperty:"client",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data54.gateway !== undefined){
if(!(validate22(data54.gateway, {instancePath:instancePath+"/tones/gateway",parentData:data54,parentDataProperty:"gateway",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data54.service !== undefined){
if(!(validate22(data54.service, {instancePath:instancePath+"/tones/service",parentData:data54,parentDataProperty:"service",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data54.security !== undefined){
if(!(validate22(data54.security, {instancePath:instancePath+"/tones/security",parentData:data54,parentDataProperty:"security",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data54.data !== undefined){
if(!(validate22(data54.data, {instancePath:instancePath+"/tones/data",parentData:data54,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data54.messaging !== undefined){
if(!(validate22(data54.messaging, {instancePath:instancePath+"/tones/messaging",parentData:data54,parentDataProperty:"messaging",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data54.network !== undefined){
if(!(validate22(data54.network, {instancePath:instancePath+"/tones/network",parentData:data54,parentDataProperty:"network",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data54.neutral !== undefined){
if(!(validate22(data54.neutral, {instancePath:instancePath+"/tones/neutral",parentData:data54,parentDataProperty:"neutral",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err198 = {instancePath:instancePath+"/tones",schemaPath:"#/properties/tones/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.tones.type,parentSchema:schema6.properties.tones,data:data54};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data.typography !== undefined){
let data63 = data.typography;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.title === undefined){
const err199 = {instancePath:instancePath+"/typography",schemaPath:"#/properties/typography/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema6.properties.typography.required,parentSchema:schema6.properties.typography,data:data63};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(data63.subtitle === undefined){
const err200 = {instancePath:instancePath+"/typography",schemaPath:"#/properties/typography/required",keyword:"required",params:{missingProperty: "subtitle"},message:"must have required property '"+"subtitle"+"'",schema:schema6.properties.typography.required,parentSchema:schema6.properties.typography,data:data63};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(data63["node-title"] === undefined){
const err201 = {instancePath:instancePath+"/typography",schemaPath:"#/properties/typography/required",keyword:"required",params:{missingProperty: "node-title"},message:"must have required property '"+"node-title"+"'",schema:schema6.properties.typography.required,parentSchema:schema6.properties.typography,data:data63};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(data63["node-role"] === undefined){
const err202 = {instancePath:instancePath+"/typography",schemaPath:"#/properties/typography/required",keyword:"required",params:{missingProperty: "node-role"},message:"must have required property '"+"node-role"+"'",schema:schema6.properties.typography.required,parentSchema:schema6.properties.typography,data:data63};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(data63["edge-label"] === undefined){
const err203 = {instancePath:instancePath+"/typography",schemaPath:"#/properties/typography/required",keyword:"required",params:{missingProperty: "edge-label"},message:"must have required property '"+"edge-label"+"'",schema:schema6.properties.typography.required,parentSchema:schema6.properties.typography,data:data63};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(data63["zone-title"] === undefined){
const err204 = {instancePath:instancePath+"/typography",schemaPath:"#/properties/typography/required",keyword:"required",params:{missingProperty: "zone-title"},message:"must have required property '"+"zone-title"+"'",schema:schema6.properties.typography.required,parentSchema:schema6.properties.typography,data:data63};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if(data63.legend === undefined){
const err205 = {instancePath:instancePath+"/typography",schemaPath:"#/properties/typography/required",keyword:"required",params:{missingProperty: "legend"},message:"must have required property '"+"legend"+"'",schema:schema6.properties.typography.required,parentSchema:schema6.properties.typography,data:data63};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(data63["legend-heading"] === undefined){
const err206 = {instancePath:instancePath+"/typography",schemaPath:"#/properties/typography/required",keyword:"required",params:{missingProperty: "legend-heading"},message:"must have required property '"+"legend-heading"+"'",schema:schema6.properties.typography.required,parentSchema:schema6.properties.typography,data:data63};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(data63.note === undefined){
const err207 = {instancePath:instancePath+"/typography",schemaPath:"#/properties/typography/required",keyword:"required",params:{missingProperty: "note"},message:"must have required property '"+"note"+"'",schema:schema6.properties.typography.required,parentSchema:schema6.properties.typography,data:data63};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(data63.key === undefined){
const err208 = {instancePath:instancePath+"/typography",schemaPath:"#/properties/typography/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema6.properties.typography.required,parentSchema:schema6.properties.typography,data:data63};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(data63.protocol === undefined){
const err209 = {instancePath:instancePath+"/typography",schemaPath:"#/properties/typography/required",keyword:"required",params:{missingProperty: "protocol"},message:"must have required property '"+"protocol"+"'",schema:schema6.properties.typography.required,parentSchema:schema6.properties.typography,data:data63};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(data63.number === undefined){
const err210 = {instancePath:instancePath+"/typography",schemaPath:"#/properties/typography/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'",schema:schema6.properties.typography.required,parentSchema:schema6.properties.typography,data:data63};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(data63.step === undefined){
const err211 = {instancePath:instancePath+"/typography",schemaPath:"#/properties/typography/required",keyword:"required",params:{missingProperty: "step"},message:"must have required property '"+"step"+"'",schema:schema6.properties.typography.required,parentSchema:schema6.properties.typography,data:data63};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(data63.titleblock === undefined){
const err212 = {instancePath:instancePath+"/typography",schemaPath:"#/properties/typography/required",keyword:"required",params:{missingProperty: "titleblock"},message:"must have required property '"+"titleblock"+"'",schema:schema6.properties.typography.required,parentSchema:schema6.properties.typography,data:data63};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
for(const key13 in data63){
if(!(func2.call(schema6.properties.typography.properties, key13))){
const err213 = {instancePath:instancePath+"/typography",schemaPath:"#/properties/typography/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.typography,data:data63};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data63.title !== undefined){
if(!(validate31(data63.title, {instancePath:instancePath+"/typography/title",parentData:data63,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data63.subtitle !== undefined){
if(!(validate31(data63.subtitle, {instancePath:instancePath+"/typography/subtitle",parentData:data63,parentDataProperty:"subtitle",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data63["node-title"] !== undefined){
if(!(validate31(data63["node-title"], {instancePath:instancePath+"/typography/node-title",parentData:data63,parentDataProperty:"node-title",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data63["node-role"] !== undefined){
if(!(validate31(data63["node-role"], {instancePath:instancePath+"/typography/node-role",parentData:data63,parentDataProperty:"node-role",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data63["edge-label"] !== undefined){
if(!(validate31(data63["edge-label"], {instancePath:instancePath+"/typography/edge-label",parentData:data63,parentDataProperty:"edge-label",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data63["zone-title"] !== undefined){
if(!(validate31(data63["zone-title"], {instancePath:instancePath+"/typography/zone-title",parentData:data63,parentDataProperty:"zone-title",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data63.legend !== undefined){
if(!(validate31(data63.legend, {instancePath:instancePath+"/typography/legend",parentData:data63,parentDataProperty:"legend",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data63["legend-heading"] !== undefined){
if(!(validate31(data63["legend-heading"], {instancePath:instancePath+"/typography/legend-heading",parentData:data63,parentDataProperty:"legend-heading",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data63.note !== undefined){
if(!(validate31(data63.note, {instancePath:instancePath+"/typography/note",parentData:data63,parentDataProperty:"note",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data63.key !== undefined){
if(!(validate31(data63.key, {instancePath:instancePath+"/typography/key",parentData:data63,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data63.protocol !== undefined){
if(!(validate31(data63.protocol, {instancePath:instancePath+"/typography/protocol",parentData:data63,parentDataProperty:"protocol",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data63.number !== undefined){
if(!(validate31(data63.number, {instancePath:instancePath+"/typography/number",parentData:data63,parentDataProperty:"number",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data63.step !== undefined){
if(!(validate31(data63.step, {instancePath:instancePath+"/typography/step",parentData:data63,parentDataProperty:"step",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data63.titleblock !== undefined){
if(!(validate31(data63.titleblock, {instancePath:instancePath+"/typography/titleblock",parentData:data63,parentDataProperty:"titleblock",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err214 = {instancePath:instancePath+"/typography",schemaPath:"#/properties/typography/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.typography.type,parentSchema:schema6.properties.typography,data:data63};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data.shapes !== undefined){
let data78 = data.shapes;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.board === undefined){
const err215 = {instancePath:instancePath+"/shapes",schemaPath:"#/properties/shapes/required",keyword:"required",params:{missingProperty: "board"},message:"must have required property '"+"board"+"'",schema:schema6.properties.shapes.required,parentSchema:schema6.properties.shapes,data:data78};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(data78.zone === undefined){
const err216 = {instancePath:instancePath+"/shapes",schemaPath:"#/properties/shapes/required",keyword:"required",params:{missingProperty: "zone"},message:"must have required property '"+"zone"+"'",schema:schema6.properties.shapes.required,parentSchema:schema6.properties.shapes,data:data78};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(data78.node === undefined){
const err217 = {instancePath:instancePath+"/shapes",schemaPath:"#/properties/shapes/required",keyword:"required",params:{missingProperty: "node"},message:"must have required property '"+"node"+"'",schema:schema6.properties.shapes.required,parentSchema:schema6.properties.shapes,data:data78};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(data78["icon-plate"] === undefined){
const err218 = {instancePath:instancePath+"/shapes",schemaPath:"#/properties/shapes/required",keyword:"required",params:{missingProperty: "icon-plate"},message:"must have required property '"+"icon-plate"+"'",schema:schema6.properties.shapes.required,parentSchema:schema6.properties.shapes,data:data78};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(data78.step === undefined){
const err219 = {instancePath:instancePath+"/shapes",schemaPath:"#/properties/shapes/required",keyword:"required",params:{missingProperty: "step"},message:"must have required property '"+"step"+"'",schema:schema6.properties.shapes.required,parentSchema:schema6.properties.shapes,data:data78};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if(data78.number === undefined){
const err220 = {instancePath:instancePath+"/shapes",schemaPath:"#/properties/shapes/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'",schema:schema6.properties.shapes.required,parentSchema:schema6.properties.shapes,data:data78};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if(data78.key === undefined){
const err221 = {instancePath:instancePath+"/shapes",schemaPath:"#/properties/shapes/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema6.properties.shapes.required,parentSchema:schema6.properties.shapes,data:data78};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if(data78.protocol === undefined){
const err222 = {instancePath:instancePath+"/shapes",schemaPath:"#/properties/shapes/required",keyword:"required",params:{missingProperty: "protocol"},message:"must have required property '"+"protocol"+"'",schema:schema6.properties.shapes.required,parentSchema:schema6.properties.shapes,data:data78};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(data78.header === undefined){
const err223 = {instancePath:instancePath+"/shapes",schemaPath:"#/properties/shapes/required",keyword:"required",params:{missingProperty: "header"},message:"must have required property '"+"header"+"'",schema:schema6.properties.shapes.required,parentSchema:schema6.properties.shapes,data:data78};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if(data78.legend === undefined){
const err224 = {instancePath:instancePath+"/shapes",schemaPath:"#/properties/shapes/required",keyword:"required",params:{missingProperty: "legend"},message:"must have required property '"+"legend"+"'",schema:schema6.properties.shapes.required,parentSchema:schema6.properties.shapes,data:data78};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(data78.notes === undefined){
const err225 = {instancePath:instancePath+"/shapes",schemaPath:"#/properties/shapes/required",keyword:"required",params:{missingProperty: "notes"},message:"must have required property '"+"notes"+"'",schema:schema6.properties.shapes.required,parentSchema:schema6.properties.shapes,data:data78};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if(data78["key-panel"] === undefined){
const err226 = {instancePath:instancePath+"/shapes",schemaPath:"#/properties/shapes/required",keyword:"required",params:{missingProperty: "key-panel"},message:"must have required property '"+"key-panel"+"'",schema:schema6.properties.shapes.required,parentSchema:schema6.properties.shapes,data:data78};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(data78.titleblock === undefined){
const err227 = {instancePath:instancePath+"/shapes",schemaPath:"#/properties/shapes/required",keyword:"required",params:{missingProperty: "titleblock"},message:"must have required property '"+"titleblock"+"'",schema:schema6.properties.shapes.required,parentSchema:schema6.properties.shapes,data:data78};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(data78.context === undefined){
const err228 = {instancePath:instancePath+"/shapes",schemaPath:"#/properties/shapes/required",keyword:"required",params:{missingProperty: "context"},message:"must have required property '"+"context"+"'",schema:schema6.properties.shapes.required,parentSchema:schema6.properties.shapes,data:data78};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
for(const key14 in data78){
if(!(func2.call(schema6.properties.shapes.properties, key14))){
const err229 = {instancePath:instancePath+"/shapes",schemaPath:"#/properties/shapes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.shapes,data:data78};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data78.board !== undefined){
if(!(validate46(data78.board, {instancePath:instancePath+"/shapes/board",parentData:data78,parentDataProperty:"board",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data78.zone !== undefined){
if(!(validate46(data78.zone, {instancePath:instancePath+"/shapes/zone",parentData:data78,parentDataProperty:"zone",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data78.node !== undefined){
if(!(validate46(data78.node, {instancePath:instancePath+"/shapes/node",parentData:data78,parentDataProperty:"node",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data78["icon-plate"] !== undefined){
if(!(validate46(data78["icon-plate"], {instancePath:instancePath+"/shapes/icon-plate",parentData:data78,parentDataProperty:"icon-plate",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data78.step !== undefined){
if(!(validate46(data78.step, {instancePath:instancePath+"/shapes/step",parentData:data78,parentDataProperty:"step",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data78.number !== undefined){
if(!(validate46(data78.number, {instancePath:instancePath+"/shapes/number",parentData:data78,parentDataProperty:"number",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data78.key !== undefined){
if(!(validate46(data78.key, {instancePath:instancePath+"/shapes/key",parentData:data78,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data78.protocol !== undefined){
if(!(validate46(data78.protocol, {instancePath:instancePath+"/shapes/protocol",parentData:data78,parentDataProperty:"protocol",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data78.header !== undefined){
if(!(validate46(data78.header, {instancePath:instancePath+"/shapes/header",parentData:data78,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data78.legend !== undefined){
if(!(validate46(data78.legend, {instancePath:instancePath+"/shapes/legend",parentData:data78,parentDataProperty:"legend",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data78.notes !== undefined){
if(!(validate46(data78.notes, {instancePath:instancePath+"/shapes/notes",parentData:data78,parentDataProperty:"notes",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data78["key-panel"] !== undefined){
if(!(validate46(data78["key-panel"], {instancePath:instancePath+"/shapes/key-panel",parentData:data78,parentDataProperty:"key-panel",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data78.titleblock !== undefined){
if(!(validate46(data78.titleblock, {instancePath:instancePath+"/shapes/titleblock",parentData:data78,parentDataProperty:"titleblock",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data78.context !== undefined){
if(!(validate46(data78.context, {instancePath:instancePath+"/shapes/context",parentData:data78,parentDataProperty:"context",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
const err230 = {instancePath:instancePath+"/shapes",schemaPath:"#/properties/shapes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.shapes.type,parentSchema:schema6.properties.shapes,data:data78};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data.edges !== undefined){
let data93 = data.edges;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(data93.request === undefined){
const err231 = {instancePath:instancePath+"/edges",schemaPath:"#/properties/edges/required",keyword:"required",params:{missingProperty: "request"},message:"must have required property '"+"request"+"'",schema:schema6.properties.edges.required,parentSchema:schema6.properties.edges,data:data93};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(data93.response === undefined){
const err232 = {instancePath:instancePath+"/edges",schemaPath:"#/properties/edges/required",keyword:"required",params:{missingProperty: "response"},message:"must have required property '"+"response"+"'",schema:schema6.properties.edges.required,parentSchema:schema6.properties.edges,data:data93};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(data93.async === undefined){
const err233 = {instancePath:instancePath+"/edges",schemaPath:"#/properties/edges/required",keyword:"required",params:{missingProperty: "async"},message:"must have required property '"+"async"+"'",schema:schema6.properties.edges.required,parentSchema:schema6.properties.edges,data:data93};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if(data93.failure === undefined){
const err234 = {instancePath:instancePath+"/edges",schemaPath:"#/properties/edges/required",keyword:"required",params:{missingProperty: "failure"},message:"must have required property '"+"failure"+"'",schema:schema6.properties.edges.required,parentSchema:schema6.properties.edges,data:data93};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(data93.data === undefined){
const err235 = {instancePath:instancePath+"/edges",schemaPath:"#/properties/edges/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'",schema:schema6.properties.edges.required,parentSchema:schema6.properties.edges,data:data93};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
for(const key15 in data93){
if(!(((((key15 === "request") || (key15 === "response")) || (key15 === "async")) || (key15 === "failure")) || (key15 === "data"))){
const err236 = {instancePath:instancePath+"/edges",schemaPath:"#/properties/edges/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.edges,data:data93};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data93.request !== undefined){
if(!(validate61(data93.request, {instancePath:instancePath+"/edges/request",parentData:data93,parentDataProperty:"request",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data93.response !== undefined){
if(!(validate61(data93.response, {instancePath:instancePath+"/edges/response",parentData:data93,parentDataProperty:"response",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data93.async !== undefined){
if(!(validate61(data93.async, {instancePath:instancePath+"/edges/async",parentData:data93,parentDataProperty:"async",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data93.failure !== undefined){
if(!(validate61(data93.failure, {instancePath:instancePath+"/edges/failure",parentData:data93,parentDataProperty:"failure",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data93.data !== undefined){
if(!(validate61(data93.data, {instancePath:instancePath+"/edges/data",parentData:data93,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err237 = {instancePath:instancePath+"/edges",schemaPath:"#/properties/edges/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.edges.type,parentSchema:schema6.properties.edges,data:data93};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
let data99 = data.crossing;
if(typeof data99 !== "string"){
const err238 = {instancePath:instancePath+"/crossing",schemaPath:"#/properties/crossing/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.crossing.type,parentSchema:schema6.properties.crossing,data:data99};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(!(((data99 === "none") || (data99 === "hop")) || (data99 === "gap"))){
const err239 = {instancePath:instancePath+"/crossing",schemaPath:"#/properties/crossing/enum",keyword:"enum",params:{allowedValues: schema6.properties.crossing.enum},message:"must be equal to one of the allowed values",schema:schema6.properties.crossing.enum,parentSchema:schema6.properties.crossing,data:data99};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(data.rules !== undefined){
let data100 = data.rules;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(data100["title-underline"] === undefined){
const err240 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/required",keyword:"required",params:{missingProperty: "title-underline"},message:"must have required property '"+"title-underline"+"'",schema:schema6.properties.rules.required,parentSchema:schema6.properties.rules,data:data100};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if(data100.rule === undefined){
const err241 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema6.properties.rules.required,parentSchema:schema6.properties.rules,data:data100};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
for(const key16 in data100){
if(!((((key16 === "title-underline") || (key16 === "rule")) || (key16 === "lifeline")) || (key16 === "lifeline-foot"))){
const err242 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.rules,data:data100};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data100["title-underline"] !== undefined){
if(!(validate67(data100["title-underline"], {instancePath:instancePath+"/rules/title-underline",parentData:data100,parentDataProperty:"title-underline",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data100.rule !== undefined){
if(!(validate67(data100.rule, {instancePath:instancePath+"/rules/rule",parentData:data100,parentDataProperty:"rule",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data100.lifeline !== undefined){
if(!(validate67(data100.lifeline, {instancePath:instancePath+"/rules/lifeline",parentData:data100,parentDataProperty:"lifeline",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data100["lifeline-foot"] !== undefined){
if(!(validate67(data100["lifeline-foot"], {instancePath:instancePath+"/rules/lifeline-foot",parentData:data100,parentDataProperty:"lifeline-foot",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
else {
const err243 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.rules.type,parentSchema:schema6.properties.rules,data:data100};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data.icons !== undefined){
let data105 = data.icons;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if(data105.node === undefined){
const err244 = {instancePath:instancePath+"/icons",schemaPath:"#/properties/icons/required",keyword:"required",params:{missingProperty: "node"},message:"must have required property '"+"node"+"'",schema:schema6.properties.icons.required,parentSchema:schema6.properties.icons,data:data105};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if(data105.context === undefined){
const err245 = {instancePath:instancePath+"/icons",schemaPath:"#/properties/icons/required",keyword:"required",params:{missingProperty: "context"},message:"must have required property '"+"context"+"'",schema:schema6.properties.icons.required,parentSchema:schema6.properties.icons,data:data105};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
for(const key17 in data105){
if(!((key17 === "node") || (key17 === "context"))){
const err246 = {instancePath:instancePath+"/icons",schemaPath:"#/properties/icons/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.icons,data:data105};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data105.node !== undefined){
if(!(validate72(data105.node, {instancePath:instancePath+"/icons/node",parentData:data105,parentDataProperty:"node",rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data105.context !== undefined){
if(!(validate72(data105.context, {instancePath:instancePath+"/icons/context",parentData:data105,parentDataProperty:"context",rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
}
else {
const err247 = {instancePath:instancePath+"/icons",schemaPath:"#/properties/icons/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.icons.type,parentSchema:schema6.properties.icons,data:data105};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
}
else {
const err248 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
