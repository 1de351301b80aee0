// Made from the schema by `npm run generate`; do not edit.
// @ts-nocheck: code written by a machine, checked by the tests of what it was made from.
import type { ErrorObject } from 'ajv';

/** True when the value has the shape that the schema describes; otherwise `errors` tells all that is wrong. */
export const validateTheme: { (value: unknown): boolean; errors?: readonly ErrorObject[] | null } = validate21;

const schema6 = {"additionalProperties":false,"title":"Whiteprint theme","$defs":{"tone":{"additionalProperties":false,"description":"Colours of one tone.","type":"object","required":["fill","shade","line","ink"],"properties":{"fill":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Light colour of areas. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","type":"string"},"shade":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of shading on such an area. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","type":"string"},"line":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of outlines and small marks. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","type":"string"},"ink":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of text and icons on such an area. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","type":"string"}}},"text":{"additionalProperties":false,"description":"How text of one role is set.","type":"object","required":["face","px","leading","tracking","ink","glow","light","plate"],"properties":{"face":{"pattern":"^[A-Za-z0-9]+(-[A-Za-z0-9]+)?$","description":"Name of a bundled font file in `fonts/` without its ending.","type":"string"},"px":{"minimum":11,"maximum":120,"description":"Size at type scale 1 on a 1024 px canvas. In px.","type":"number"},"leading":{"minimum":1,"maximum":2,"description":"Line pitch as a multiple of the size.","default":1.25,"type":"number"},"tracking":{"minimum":-0.05,"maximum":0.5,"description":"Extra advance after every glyph as a multiple of the size.","default":0,"type":"number"},"ink":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of the text. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","type":"string"},"glow":{"default":false,"description":"Light up the letters.","type":"boolean"},"light":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of that light; `none` for the text’s own. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"plate":{"additionalProperties":false,"default":{},"description":"A mark drawn behind a text, or beside it.","type":"object","required":["form","color","stroke","opacity","padX","padY","width"],"properties":{"form":{"type":"string","enum":["none","tab","swipe","corner","cursor"],"description":"What is drawn: a `tab` around the text, the `swipe` of a highlighter, a tab that fills the upper left `corner` of the area that the text stands on, or a block behind its last letter, as a `cursor`.","default":"none"},"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Its colour. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"stroke":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of its stroke; `none` for the same. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Its opacity. 0 … 1.","default":1,"type":"number"},"padX":{"minimum":0,"maximum":400,"description":"Space left and right of the text. In px.","default":0,"type":"number"},"padY":{"minimum":0,"maximum":400,"description":"Space above and below the text. In px.","default":0,"type":"number"},"width":{"minimum":0,"maximum":400,"description":"Width of its stroke. In px.","default":0,"type":"number"}}}}},"shape":{"additionalProperties":false,"description":"How areas of one role are drawn.","type":"object","required":["form","fill","fillOpacity","scribble","stroke","strokeOpacity","width","dash","radius","glow","hatch","wash","shade","rails","shadow","inner","header","spread","corners","ink"],"properties":{"form":{"type":"string","enum":["given","rect","circle","pill","chamfer","brackets","tag","tube"],"description":"Outline to draw in place of the given one.","default":"given"},"fill":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of the area. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"fillOpacity":{"minimum":0,"maximum":1,"description":"Opacity of the area; halved with every level of nesting. 0 … 1.","default":1,"type":"number"},"scribble":{"default":false,"description":"Fill the area with broad strokes of a marker instead of evenly.","type":"boolean"},"stroke":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of the outline. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"strokeOpacity":{"minimum":0,"maximum":1,"description":"Opacity of the outline. 0 … 1.","default":1,"type":"number"},"width":{"minimum":0,"maximum":400,"description":"Width of the outline. In px.","default":1.6,"type":"number"},"dash":{"maxItems":8,"default":[],"description":"Lengths on, off … of a dashed stroke, in px; empty for a solid one.","type":"array","items":{"minimum":0.1,"maximum":200,"description":"A length, from 0.1 to 200 px.","type":"number"}},"radius":{"minimum":0,"maximum":400,"description":"Radius of the corners. In px.","default":0,"type":"number"},"glow":{"default":false,"description":"Light up the outline.","type":"boolean"},"hatch":{"additionalProperties":false,"default":{},"description":"Parallel strokes inside the outline.","type":"object","required":["color","opacity","width","gap","angle","inset","band","fade"],"properties":{"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Their colour. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Their opacity. 0 … 1.","default":1,"type":"number"},"width":{"minimum":0,"maximum":400,"description":"Width of one stroke. In px.","default":1,"type":"number"},"gap":{"minimum":2,"maximum":100,"description":"Distance of two strokes. In px.","default":8,"type":"number"},"angle":{"minimum":-90,"maximum":90,"description":"Direction of the strokes, 0 for level ones. In degrees.","default":-45,"type":"number"},"inset":{"minimum":0,"maximum":400,"description":"Distance from the outline. In px.","default":3,"type":"number"},"band":{"minimum":0,"maximum":400,"description":"Only this far from the bottom; 0 for the whole area. In px.","default":0,"type":"number"},"fade":{"type":"string","enum":["none","up","down"],"description":"Towards where the strokes stand farther and farther apart.","default":"none"}}},"wash":{"additionalProperties":false,"default":{},"description":"A second fill that keeps off the outline, out of register with it, as a broad marker leaves it.","type":"object","required":["color","opacity","inset","dx","dy"],"properties":{"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Its colour. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Its opacity. 0 … 1.","default":1,"type":"number"},"inset":{"minimum":0,"maximum":400,"description":"Distance from the outline. In px.","default":3,"type":"number"},"dx":{"minimum":-20,"maximum":20,"description":"Shift to the right. In px.","default":0,"type":"number"},"dy":{"minimum":-20,"maximum":20,"description":"Shift downwards. In px.","default":0,"type":"number"}}},"shade":{"additionalProperties":false,"default":{},"description":"A stroke inside the outline, along the sides that the light does not reach.","type":"object","required":["color","opacity","width","inset"],"properties":{"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Its colour. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Its opacity. 0 … 1.","default":1,"type":"number"},"width":{"minimum":0,"maximum":400,"description":"Its width. In px.","default":8,"type":"number"},"inset":{"minimum":0,"maximum":400,"description":"Distance from the outline. In px.","default":3,"type":"number"}}},"rails":{"additionalProperties":false,"default":{},"description":"A groove along either side of a box that is much higher than wide, as on a bus, and a tap wherever an arrow ends there.","type":"object","required":["color","opacity","width","line","accent"],"properties":{"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of the groove. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Its opacity. 0 … 1.","default":1,"type":"number"},"width":{"minimum":2,"maximum":7,"description":"Its width; texts keep off as much and a little more. In px.","default":5,"type":"number"},"line":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of its edge. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"accent":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of the taps. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"}}},"shadow":{"additionalProperties":false,"default":{},"description":"The same area again, behind and beside.","type":"object","required":["form","color","opacity","dx","dy"],"properties":{"form":{"type":"string","enum":["copy","strokes"],"description":"An exact `copy`, or loose `strokes` along the sides in the shade.","default":"copy"},"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Its colour. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Its opacity. 0 … 1.","default":1,"type":"number"},"dx":{"minimum":-40,"maximum":40,"description":"Shift to the right. In px.","default":3,"type":"number"},"dy":{"minimum":-40,"maximum":40,"description":"Shift downwards. In px.","default":4,"type":"number"}}},"inner":{"additionalProperties":false,"default":{},"description":"A second outline inside.","type":"object","required":["color","opacity","gap","width"],"properties":{"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Its colour. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Its opacity. 0 … 1.","default":1,"type":"number"},"gap":{"minimum":0,"maximum":400,"description":"Distance from the outline. In px.","default":3,"type":"number"},"width":{"minimum":0,"maximum":400,"description":"Its width. In px.","default":1,"type":"number"}}},"header":{"additionalProperties":false,"default":{},"description":"A bar along the top, inside the outline.","type":"object","required":["color","opacity","height","line","marks","accent","room"],"properties":{"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Its colour. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Its opacity. 0 … 1.","default":1,"type":"number"},"height":{"minimum":0,"maximum":400,"description":"Its height. In px.","default":6,"type":"number"},"line":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of the line at its foot. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"marks":{"type":"string","enum":["none","screen","ruler"],"description":"What it bears: the dots and slots of a `screen`, or the ticks of a `ruler`.","default":"none"},"accent":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of these marks. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"room":{"minimum":0,"maximum":400,"description":"Free height that it takes from the content of boxes, at type scale 1. In px.","default":0,"type":"number"}}},"spread":{"minimum":0,"maximum":400,"description":"Where an icon stands alone in its row, its plate spreads to this far from the sides of the box; 0 for not. In px.","default":0,"type":"number"},"corners":{"additionalProperties":false,"default":{},"description":"Marks on the corners.","type":"object","required":["form","color","opacity","size","width"],"properties":{"form":{"type":"string","enum":["none","brackets","tape","magnets"],"description":"What is drawn.","default":"none"},"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Its colour. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Its opacity. 0 … 1.","default":1,"type":"number"},"size":{"minimum":0,"maximum":400,"description":"Its length. In px.","default":10,"type":"number"},"width":{"minimum":0,"maximum":400,"description":"Width of its strokes. In px.","default":2,"type":"number"}}},"ink":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of text standing here; `none` keeps the text role’s own. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"}}},"edge":{"additionalProperties":false,"description":"How arrows of one kind are drawn.","type":"object","required":["color","opacity","width","dash","radius","head","headSize","tail","glow","core"],"properties":{"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Its colour. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Its opacity. 0 … 1.","default":1,"type":"number"},"width":{"minimum":0,"maximum":400,"description":"Width of the shaft. In px.","default":2,"type":"number"},"dash":{"maxItems":8,"default":[],"description":"Lengths on, off … of a dashed stroke, in px; empty for a solid one.","type":"array","items":{"minimum":0.1,"maximum":200,"description":"A length, from 0.1 to 200 px.","type":"number"}},"radius":{"minimum":0,"maximum":400,"description":"Radius of the bends. In px.","default":12,"type":"number"},"head":{"type":"string","enum":["open","filled","hollow","barred","double"],"description":"Form of the arrowhead."},"headSize":{"minimum":0,"maximum":400,"description":"Length of the arrowhead. In px.","default":11,"type":"number"},"tail":{"type":"string","enum":["none","dot","ring"],"description":"What the arrow starts with.","default":"none"},"glow":{"default":false,"description":"Light up the arrow.","type":"boolean"},"core":{"additionalProperties":false,"default":{},"description":"A thinner stroke along the middle of the shaft: the hot core of a tube, or the hollow of a pipe.","type":"object","required":["color","opacity","width"],"properties":{"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Its colour. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Its opacity. 0 … 1.","default":1,"type":"number"},"width":{"minimum":0,"maximum":400,"description":"Its width. In px.","default":1,"type":"number"}}}}},"rule":{"additionalProperties":false,"description":"How straight rules of one role are drawn.","type":"object","required":["form","color","accent","opacity","width","dash","glow"],"properties":{"form":{"type":"string","enum":["plain","double","signal"],"description":"What is drawn along the rule.","default":"plain"},"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Its colour. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","type":"string"},"accent":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Second colour of forms that have one. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Its opacity. 0 … 1.","default":1,"type":"number"},"width":{"minimum":0,"maximum":400,"description":"Its width. In px.","default":1,"type":"number"},"dash":{"maxItems":8,"default":[],"description":"Lengths on, off … of a dashed stroke, in px; empty for a solid one.","type":"array","items":{"minimum":0.1,"maximum":200,"description":"A length, from 0.1 to 200 px.","type":"number"}},"glow":{"default":false,"description":"Light up the rule.","type":"boolean"}}},"icon":{"additionalProperties":false,"description":"How icons are drawn.","type":"object","required":["stroke","opacity","width","fill","fillOpacity","shade","shadeOpacity","shadeWidth","highlight","highlightOpacity","shift","glow","light"],"properties":{"stroke":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of the lines. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Opacity of the lines. 0 … 1.","default":1,"type":"number"},"width":{"minimum":0,"maximum":400,"description":"Width of the lines. In px.","default":1.8,"type":"number"},"fill":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of the closed areas. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"fillOpacity":{"minimum":0,"maximum":1,"description":"Opacity of the closed areas. 0 … 1.","default":1,"type":"number"},"shade":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of the areas in the shade. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"shadeOpacity":{"minimum":0,"maximum":1,"description":"Opacity of the areas in the shade. 0 … 1.","default":1,"type":"number"},"shadeWidth":{"minimum":0,"maximum":400,"description":"Width of the strokes that shade, side by side; 0 for an even area. In px.","default":0,"type":"number"},"highlight":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of the areas that stand out: lamps, seals, screens. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"highlightOpacity":{"minimum":0,"maximum":1,"description":"Opacity of the areas that stand out. 0 … 1.","default":1,"type":"number"},"shift":{"minimum":0,"maximum":400,"description":"How far the areas are out of register with the lines. In px.","default":0,"type":"number"},"glow":{"default":false,"description":"Light up the lines.","type":"boolean"},"light":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of that light; `none` for that of the lines. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"}}}},"type":"object","required":["name","description","pen","palette","projection","solid","hand","glow","paper","tones","typography","shapes","edges","crossing","rules","icons"],"properties":{"name":{"pattern":"^[a-z][a-z0-9-]*$","description":"Name of the theme: small letters, digits and hyphens.","type":"string"},"extends":{"pattern":"^([a-z0-9][a-z0-9_-]*|.+\\.ya?ml)$","description":"The theme that this one changes: a theme by name, or a theme file by its path relative to this one. What is left out here is as it is there; maps are merged key by key, lists are replaced.","examples":["whiteboard","blueprint","./house.yaml"],"type":"string"},"description":{"minLength":1,"maxLength":300,"description":"What it looks like, in one sentence.","type":"string"},"pen":{"type":"string","enum":["sketch","precise"],"description":"The hand that draws: `sketch` by hand, `precise` with ruler and compass."},"palette":{"description":"Named colours, `#rrggbb`, for use everywhere below.","type":"object","patternProperties":{"^[a-z][a-z0-9-]*$":{"pattern":"^#[0-9a-fA-F]{6}$","description":"A colour, `#rrggbb`.","type":"string"}}},"projection":{"type":"string","enum":["flat","isometric"],"description":"How nodes stand on the page: `flat`, or `isometric` as blocks that show their front, upper and right side.","default":"flat"},"solid":{"additionalProperties":false,"default":{},"description":"What nodes look like as blocks, with `projection: isometric`. Their front is drawn as `shapes.node`.","type":"object","required":["depth","top","side","ridges"],"properties":{"depth":{"minimum":4,"maximum":40,"description":"How far a block reaches back, to the right. In px.","default":14,"type":"number"},"top":{"additionalProperties":false,"default":{},"description":"Light on its upper side, over `tone.fill`.","type":"object","required":["color","opacity"],"properties":{"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Its colour. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"#ffffff","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Its opacity. 0 … 1.","default":0.6,"type":"number"}}},"side":{"additionalProperties":false,"default":{},"description":"Shade on its right side, over `tone.fill`.","type":"object","required":["color","opacity"],"properties":{"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Its colour. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"tone.line","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Its opacity. 0 … 1.","default":0.45,"type":"number"}}},"ridges":{"minimum":0,"maximum":1,"description":"Opacity of the edges between its sides, as a share of the outline’s. 0 … 1.","default":0.8,"type":"number"}}},"hand":{"additionalProperties":false,"default":{},"description":"How the pen `sketch` is held.","type":"object","required":["sway","pressure","weight","overshoot","dryness"],"properties":{"sway":{"minimum":0,"maximum":3,"description":"How far its strokes stray from their lines, as a multiple of what is usual.","default":1,"type":"number"},"pressure":{"minimum":0,"maximum":1,"description":"How much the width of a stroke varies: a blob where it begins, a taper where it ends. 0 … 1.","default":0.6,"type":"number"},"weight":{"minimum":0,"maximum":1,"description":"How much heavier outlines are below and on the right, where the light does not reach. 0 … 1.","default":0.3,"type":"number"},"overshoot":{"minimum":0,"maximum":400,"description":"How far the sides of a box run on past its corners. In px.","default":2.4,"type":"number"},"dryness":{"minimum":0,"maximum":1,"description":"Share of a stroke that leaves no trace, as chalk does. 0 … 1.","default":0,"type":"number"}}},"glow":{"maxItems":5,"default":[],"description":"Wide translucent strokes under everything that glows, widest first.","type":"array","items":{"additionalProperties":false,"type":"object","required":["width","opacity"],"properties":{"width":{"minimum":0,"maximum":400,"description":"Width of the stroke. In px.","type":"number"},"opacity":{"minimum":0,"maximum":1,"description":"Its opacity. 0 … 1.","default":1,"type":"number"}}}},"paper":{"additionalProperties":false,"description":"What everything is drawn on.","type":"object","required":["color","fine","coarse","scanlines","crosses","frame","corners","tray","smudges"],"properties":{"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Background of the whole picture. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","type":"string"},"fine":{"additionalProperties":false,"default":{},"description":"Fine squares.","type":"object","required":["color","opacity","gap","width"],"properties":{"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of its lines. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Opacity of its lines. 0 … 1.","default":1,"type":"number"},"gap":{"minimum":2,"maximum":512,"description":"Distance of its lines. In px.","default":16,"type":"number"},"width":{"minimum":0,"maximum":400,"description":"Width of its lines. In px.","default":1,"type":"number"}}},"coarse":{"additionalProperties":false,"default":{},"description":"Coarse squares.","type":"object","required":["color","opacity","gap","width"],"properties":{"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of its lines. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Opacity of its lines. 0 … 1.","default":1,"type":"number"},"gap":{"minimum":2,"maximum":512,"description":"Distance of its lines. In px.","default":16,"type":"number"},"width":{"minimum":0,"maximum":400,"description":"Width of its lines. In px.","default":1,"type":"number"}}},"scanlines":{"additionalProperties":false,"default":{},"description":"Level lines, as on a screen.","type":"object","required":["color","opacity","gap","width"],"properties":{"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of its lines. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Opacity of its lines. 0 … 1.","default":1,"type":"number"},"gap":{"minimum":2,"maximum":512,"description":"Distance of its lines. In px.","default":16,"type":"number"},"width":{"minimum":0,"maximum":400,"description":"Width of its lines. In px.","default":1,"type":"number"}}},"crosses":{"additionalProperties":false,"default":{},"description":"Small crosses where coarse lines meet.","type":"object","required":["color","opacity","size"],"properties":{"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Their colour. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Their opacity. 0 … 1.","default":1,"type":"number"},"size":{"minimum":0,"maximum":400,"description":"Their size. In px.","default":6,"type":"number"}}},"frame":{"additionalProperties":false,"default":{},"description":"The edge of the board or sheet.","type":"object","required":["outside","color","inner","width","inset","gap","radius","grain","ticks","minor","arrows","relief"],"properties":{"outside":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour outside the frame. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of its outer line. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"inner":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of its inner line. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"width":{"minimum":0,"maximum":400,"description":"Width of its outer line. In px.","default":2,"type":"number"},"inset":{"minimum":0,"maximum":400,"description":"Distance from the canvas’ border. In px.","default":8,"type":"number"},"gap":{"minimum":0,"maximum":400,"description":"Distance of its two lines. In px.","default":4,"type":"number"},"radius":{"minimum":0,"maximum":400,"description":"Radius of its corners. In px.","default":0,"type":"number"},"grain":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of the grain of the wood outside the frame. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"ticks":{"minimum":0,"maximum":400,"description":"Distance of the ticks along it; 0 for none. In px.","default":0,"type":"number"},"minor":{"minimum":0,"maximum":400,"description":"Distance of shorter ticks between them; 0 for none. In px.","default":0,"type":"number"},"arrows":{"default":false,"description":"Mark the middle of every side with an arrow.","type":"boolean"},"relief":{"minimum":0,"maximum":1,"description":"How far it stands out, by the light on its bars and its shadow on the board. 0 … 1.","default":0,"type":"number"}}},"corners":{"additionalProperties":false,"default":{},"description":"Marks in the four corners of the frame.","type":"object","required":["form","color","accent","size"],"properties":{"form":{"type":"string","enum":["none","caps","registration"],"description":"What is drawn.","default":"none"},"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Their colour. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"accent":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Their second colour. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"size":{"minimum":0,"maximum":400,"description":"Their size. In px.","default":16,"type":"number"}}},"tray":{"additionalProperties":false,"default":{},"description":"A ledge along the bottom of the frame, with markers or chalk on it.","type":"object","required":["form","color","accent","width","pens","eraser","felt"],"properties":{"form":{"type":"string","enum":["markers","chalk"],"description":"What lies on it.","default":"markers"},"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of the ledge. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"accent":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of its edge. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"width":{"minimum":0,"maximum":400,"description":"Length of the ledge. In px.","default":300,"type":"number"},"pens":{"maxItems":6,"default":[],"description":"Colours of the markers or pieces of chalk on it, from left to right.","type":"array","items":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of one of them. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","type":"string"}},"eraser":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of the block that wipes the board; `none` for none. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"felt":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of its felt. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"#5f6f7e","type":"string"}}},"smudges":{"additionalProperties":false,"default":{},"description":"Traces of earlier drawings that were wiped off.","type":"object","required":["color","opacity","count"],"properties":{"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Their colour. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Their opacity. 0 … 1.","default":1,"type":"number"},"count":{"minimum":0,"maximum":12,"default":0,"description":"How many.","type":"integer"}}}}},"tones":{"additionalProperties":false,"description":"Colours for each thing that a node or zone may be about.","type":"object","required":["client","gateway","service","security","data","messaging","network","neutral"],"properties":{"client":{"$ref":"#/$defs/tone"},"gateway":{"$ref":"#/$defs/tone"},"service":{"$ref":"#/$defs/tone"},"security":{"$ref":"#/$defs/tone"},"data":{"$ref":"#/$defs/tone"},"messaging":{"$ref":"#/$defs/tone"},"network":{"$ref":"#/$defs/tone"},"neutral":{"$ref":"#/$defs/tone"}}},"typography":{"additionalProperties":false,"description":"How text is set, by role.","type":"object","required":["title","subtitle","node-title","node-role","edge-label","zone-title","legend","legend-heading","note","key","protocol","number","step","titleblock"],"properties":{"title":{"$ref":"#/$defs/text"},"subtitle":{"$ref":"#/$defs/text"},"node-title":{"$ref":"#/$defs/text"},"node-role":{"$ref":"#/$defs/text"},"edge-label":{"$ref":"#/$defs/text"},"zone-title":{"$ref":"#/$defs/text"},"legend":{"$ref":"#/$defs/text"},"legend-heading":{"$ref":"#/$defs/text"},"note":{"$ref":"#/$defs/text"},"key":{"$ref":"#/$defs/text"},"protocol":{"$ref":"#/$defs/text"},"number":{"$ref":"#/$defs/text"},"step":{"$ref":"#/$defs/text"},"titleblock":{"$ref":"#/$defs/text"}}},"shapes":{"additionalProperties":false,"description":"How areas are drawn, by role.","type":"object","required":["board","zone","node","icon-plate","step","number","key","protocol","header","legend","notes","key-panel","titleblock","context"],"properties":{"board":{"$ref":"#/$defs/shape"},"zone":{"$ref":"#/$defs/shape"},"node":{"$ref":"#/$defs/shape"},"icon-plate":{"$ref":"#/$defs/shape"},"step":{"$ref":"#/$defs/shape"},"number":{"$ref":"#/$defs/shape"},"key":{"$ref":"#/$defs/shape"},"protocol":{"$ref":"#/$defs/shape"},"header":{"$ref":"#/$defs/shape"},"legend":{"$ref":"#/$defs/shape"},"notes":{"$ref":"#/$defs/shape"},"key-panel":{"$ref":"#/$defs/shape"},"titleblock":{"$ref":"#/$defs/shape"},"context":{"$ref":"#/$defs/shape"}}},"edges":{"additionalProperties":false,"description":"How arrows are drawn, by kind.","type":"object","required":["request","response","async","failure","data"],"properties":{"request":{"$ref":"#/$defs/edge"},"response":{"$ref":"#/$defs/edge"},"async":{"$ref":"#/$defs/edge"},"failure":{"$ref":"#/$defs/edge"},"data":{"$ref":"#/$defs/edge"}}},"crossing":{"type":"string","enum":["none","hop","gap"],"description":"Where arrows cross with room around: `hop` leads the level one over the other in a small arc, `gap` breaks the one that is declared first, `none` lets them pass.","default":"none"},"rules":{"additionalProperties":false,"description":"How straight rules are drawn, by role. Lifelines of parties may be left out: they are drawn as `rule` is, dashed, the bar at their foot solid.","type":"object","required":["title-underline","rule"],"properties":{"title-underline":{"$ref":"#/$defs/rule"},"rule":{"$ref":"#/$defs/rule"},"lifeline":{"$ref":"#/$defs/rule"},"lifeline-foot":{"$ref":"#/$defs/rule"}}},"icons":{"additionalProperties":false,"description":"How icons are drawn: those of nodes, and scenery.","type":"object","required":["node","context"],"properties":{"node":{"$ref":"#/$defs/icon"},"context":{"$ref":"#/$defs/icon"}}}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = (text) => [...text].length;
const pattern0 = new RegExp("^[a-z][a-z0-9-]*$", "u");
const pattern1 = new RegExp("^([a-z0-9][a-z0-9_-]*|.+\\.ya?ml)$", "u");
const pattern3 = new RegExp("^#[0-9a-fA-F]{6}$", "u");
const pattern4 = new RegExp("^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$", "u");
const schema7 = {"additionalProperties":false,"description":"Colours of one tone.","type":"object","required":["fill","shade","line","ink"],"properties":{"fill":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Light colour of areas. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","type":"string"},"shade":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of shading on such an area. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","type":"string"},"line":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of outlines and small marks. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","type":"string"},"ink":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of text and icons on such an area. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","type":"string"}}};

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
if(!pattern4.test(data0)){
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
if(!pattern4.test(data1)){
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
if(!pattern4.test(data2)){
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
if(!pattern4.test(data3)){
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

const schema8 = {"additionalProperties":false,"description":"How text of one role is set.","type":"object","required":["face","px","leading","tracking","ink","glow","light","plate"],"properties":{"face":{"pattern":"^[A-Za-z0-9]+(-[A-Za-z0-9]+)?$","description":"Name of a bundled font file in `fonts/` without its ending.","type":"string"},"px":{"minimum":11,"maximum":120,"description":"Size at type scale 1 on a 1024 px canvas. In px.","type":"number"},"leading":{"minimum":1,"maximum":2,"description":"Line pitch as a multiple of the size.","default":1.25,"type":"number"},"tracking":{"minimum":-0.05,"maximum":0.5,"description":"Extra advance after every glyph as a multiple of the size.","default":0,"type":"number"},"ink":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of the text. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","type":"string"},"glow":{"default":false,"description":"Light up the letters.","type":"boolean"},"light":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of that light; `none` for the text’s own. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"plate":{"additionalProperties":false,"default":{},"description":"A mark drawn behind a text, or beside it.","type":"object","required":["form","color","stroke","opacity","padX","padY","width"],"properties":{"form":{"type":"string","enum":["none","tab","swipe","corner","cursor"],"description":"What is drawn: a `tab` around the text, the `swipe` of a highlighter, a tab that fills the upper left `corner` of the area that the text stands on, or a block behind its last letter, as a `cursor`.","default":"none"},"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Its colour. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"stroke":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of its stroke; `none` for the same. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Its opacity. 0 … 1.","default":1,"type":"number"},"padX":{"minimum":0,"maximum":400,"description":"Space left and right of the text. In px.","default":0,"type":"number"},"padY":{"minimum":0,"maximum":400,"description":"Space above and below the text. In px.","default":0,"type":"number"},"width":{"minimum":0,"maximum":400,"description":"Width of its stroke. In px.","default":0,"type":"number"}}}}};
const pattern27 = new RegExp("^[A-Za-z0-9]+(-[A-Za-z0-9]+)?$", "u");

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
if(data.light === undefined){
data.light = "none";
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
if(data.light === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "light"},message:"must have required property '"+"light"+"'",schema:schema8.required,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.plate === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plate"},message:"must have required property '"+"plate"+"'",schema:schema8.required,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "face") || (key0 === "px")) || (key0 === "leading")) || (key0 === "tracking")) || (key0 === "ink")) || (key0 === "glow")) || (key0 === "light")) || (key0 === "plate"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.face !== undefined){
let data0 = data.face;
if(typeof data0 === "string"){
if(!pattern27.test(data0)){
const err9 = {instancePath:instancePath+"/face",schemaPath:"#/properties/face/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]+(-[A-Za-z0-9]+)?$"},message:"must match pattern \""+"^[A-Za-z0-9]+(-[A-Za-z0-9]+)?$"+"\"",schema:"^[A-Za-z0-9]+(-[A-Za-z0-9]+)?$",parentSchema:schema8.properties.face,data:data0};
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
const err10 = {instancePath:instancePath+"/face",schemaPath:"#/properties/face/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.properties.face.type,parentSchema:schema8.properties.face,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.px !== undefined){
let data1 = data.px;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 120 || isNaN(data1)){
const err11 = {instancePath:instancePath+"/px",schemaPath:"#/properties/px/maximum",keyword:"maximum",params:{comparison: "<=", limit: 120},message:"must be <= 120",schema:120,parentSchema:schema8.properties.px,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data1 < 11 || isNaN(data1)){
const err12 = {instancePath:instancePath+"/px",schemaPath:"#/properties/px/minimum",keyword:"minimum",params:{comparison: ">=", limit: 11},message:"must be >= 11",schema:11,parentSchema:schema8.properties.px,data:data1};
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
const err13 = {instancePath:instancePath+"/px",schemaPath:"#/properties/px/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema8.properties.px.type,parentSchema:schema8.properties.px,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
let data2 = data.leading;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2 || isNaN(data2)){
const err14 = {instancePath:instancePath+"/leading",schemaPath:"#/properties/leading/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2},message:"must be <= 2",schema:2,parentSchema:schema8.properties.leading,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err15 = {instancePath:instancePath+"/leading",schemaPath:"#/properties/leading/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema8.properties.leading,data:data2};
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
const err16 = {instancePath:instancePath+"/leading",schemaPath:"#/properties/leading/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema8.properties.leading.type,parentSchema:schema8.properties.leading,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
let data3 = data.tracking;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 0.5 || isNaN(data3)){
const err17 = {instancePath:instancePath+"/tracking",schemaPath:"#/properties/tracking/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.5},message:"must be <= 0.5",schema:0.5,parentSchema:schema8.properties.tracking,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data3 < -0.05 || isNaN(data3)){
const err18 = {instancePath:instancePath+"/tracking",schemaPath:"#/properties/tracking/minimum",keyword:"minimum",params:{comparison: ">=", limit: -0.05},message:"must be >= -0.05",schema:-0.05,parentSchema:schema8.properties.tracking,data:data3};
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
const err19 = {instancePath:instancePath+"/tracking",schemaPath:"#/properties/tracking/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema8.properties.tracking.type,parentSchema:schema8.properties.tracking,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.ink !== undefined){
let data4 = data.ink;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err20 = {instancePath:instancePath+"/ink",schemaPath:"#/properties/ink/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema8.properties.ink,data:data4};
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
const err21 = {instancePath:instancePath+"/ink",schemaPath:"#/properties/ink/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.properties.ink.type,parentSchema:schema8.properties.ink,data:data4};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
let data5 = data.glow;
if(typeof data5 !== "boolean"){
const err22 = {instancePath:instancePath+"/glow",schemaPath:"#/properties/glow/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema8.properties.glow.type,parentSchema:schema8.properties.glow,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
let data6 = data.light;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err23 = {instancePath:instancePath+"/light",schemaPath:"#/properties/light/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema8.properties.light,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/light",schemaPath:"#/properties/light/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.properties.light.type,parentSchema:schema8.properties.light,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
let data7 = data.plate;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.form === undefined){
data7.form = "none";
}
if(data7.color === undefined){
data7.color = "none";
}
if(data7.stroke === undefined){
data7.stroke = "none";
}
if(data7.opacity === undefined){
data7.opacity = 1;
}
if(data7.padX === undefined){
data7.padX = 0;
}
if(data7.padY === undefined){
data7.padY = 0;
}
if(data7.width === undefined){
data7.width = 0;
}
if(data7.form === undefined){
const err25 = {instancePath:instancePath+"/plate",schemaPath:"#/properties/plate/required",keyword:"required",params:{missingProperty: "form"},message:"must have required property '"+"form"+"'",schema:schema8.properties.plate.required,parentSchema:schema8.properties.plate,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data7.color === undefined){
const err26 = {instancePath:instancePath+"/plate",schemaPath:"#/properties/plate/required",keyword:"required",params:{missingProperty: "color"},message:"must have required property '"+"color"+"'",schema:schema8.properties.plate.required,parentSchema:schema8.properties.plate,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data7.stroke === undefined){
const err27 = {instancePath:instancePath+"/plate",schemaPath:"#/properties/plate/required",keyword:"required",params:{missingProperty: "stroke"},message:"must have required property '"+"stroke"+"'",schema:schema8.properties.plate.required,parentSchema:schema8.properties.plate,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data7.opacity === undefined){
const err28 = {instancePath:instancePath+"/plate",schemaPath:"#/properties/plate/required",keyword:"required",params:{missingProperty: "opacity"},message:"must have required property '"+"opacity"+"'",schema:schema8.properties.plate.required,parentSchema:schema8.properties.plate,data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data7.padX === undefined){
const err29 = {instancePath:instancePath+"/plate",schemaPath:"#/properties/plate/required",keyword:"required",params:{missingProperty: "padX"},message:"must have required property '"+"padX"+"'",schema:schema8.properties.plate.required,parentSchema:schema8.properties.plate,data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data7.padY === undefined){
const err30 = {instancePath:instancePath+"/plate",schemaPath:"#/properties/plate/required",keyword:"required",params:{missingProperty: "padY"},message:"must have required property '"+"padY"+"'",schema:schema8.properties.plate.required,parentSchema:schema8.properties.plate,data:data7};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data7.width === undefined){
const err31 = {instancePath:instancePath+"/plate",schemaPath:"#/properties/plate/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'",schema:schema8.properties.plate.required,parentSchema:schema8.properties.plate,data:data7};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key1 in data7){
if(!(((((((key1 === "form") || (key1 === "color")) || (key1 === "stroke")) || (key1 === "opacity")) || (key1 === "padX")) || (key1 === "padY")) || (key1 === "width"))){
const err32 = {instancePath:instancePath+"/plate",schemaPath:"#/properties/plate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema8.properties.plate,data:data7};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
let data8 = data7.form;
if(typeof data8 !== "string"){
const err33 = {instancePath:instancePath+"/plate/form",schemaPath:"#/properties/plate/properties/form/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.properties.plate.properties.form.type,parentSchema:schema8.properties.plate.properties.form,data:data8};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!(((((data8 === "none") || (data8 === "tab")) || (data8 === "swipe")) || (data8 === "corner")) || (data8 === "cursor"))){
const err34 = {instancePath:instancePath+"/plate/form",schemaPath:"#/properties/plate/properties/form/enum",keyword:"enum",params:{allowedValues: schema8.properties.plate.properties.form.enum},message:"must be equal to one of the allowed values",schema:schema8.properties.plate.properties.form.enum,parentSchema:schema8.properties.plate.properties.form,data:data8};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
let data9 = data7.color;
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
const err35 = {instancePath:instancePath+"/plate/color",schemaPath:"#/properties/plate/properties/color/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema8.properties.plate.properties.color,data:data9};
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
const err36 = {instancePath:instancePath+"/plate/color",schemaPath:"#/properties/plate/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.properties.plate.properties.color.type,parentSchema:schema8.properties.plate.properties.color,data:data9};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
let data10 = data7.stroke;
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
const err37 = {instancePath:instancePath+"/plate/stroke",schemaPath:"#/properties/plate/properties/stroke/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema8.properties.plate.properties.stroke,data:data10};
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
const err38 = {instancePath:instancePath+"/plate/stroke",schemaPath:"#/properties/plate/properties/stroke/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.properties.plate.properties.stroke.type,parentSchema:schema8.properties.plate.properties.stroke,data:data10};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
let data11 = data7.opacity;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1 || isNaN(data11)){
const err39 = {instancePath:instancePath+"/plate/opacity",schemaPath:"#/properties/plate/properties/opacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema8.properties.plate.properties.opacity,data:data11};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err40 = {instancePath:instancePath+"/plate/opacity",schemaPath:"#/properties/plate/properties/opacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema8.properties.plate.properties.opacity,data:data11};
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
const err41 = {instancePath:instancePath+"/plate/opacity",schemaPath:"#/properties/plate/properties/opacity/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema8.properties.plate.properties.opacity.type,parentSchema:schema8.properties.plate.properties.opacity,data:data11};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
let data12 = data7.padX;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 400 || isNaN(data12)){
const err42 = {instancePath:instancePath+"/plate/padX",schemaPath:"#/properties/plate/properties/padX/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema8.properties.plate.properties.padX,data:data12};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err43 = {instancePath:instancePath+"/plate/padX",schemaPath:"#/properties/plate/properties/padX/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema8.properties.plate.properties.padX,data:data12};
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
const err44 = {instancePath:instancePath+"/plate/padX",schemaPath:"#/properties/plate/properties/padX/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema8.properties.plate.properties.padX.type,parentSchema:schema8.properties.plate.properties.padX,data:data12};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
let data13 = data7.padY;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 400 || isNaN(data13)){
const err45 = {instancePath:instancePath+"/plate/padY",schemaPath:"#/properties/plate/properties/padY/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema8.properties.plate.properties.padY,data:data13};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err46 = {instancePath:instancePath+"/plate/padY",schemaPath:"#/properties/plate/properties/padY/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema8.properties.plate.properties.padY,data:data13};
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
const err47 = {instancePath:instancePath+"/plate/padY",schemaPath:"#/properties/plate/properties/padY/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema8.properties.plate.properties.padY.type,parentSchema:schema8.properties.plate.properties.padY,data:data13};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
let data14 = data7.width;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 400 || isNaN(data14)){
const err48 = {instancePath:instancePath+"/plate/width",schemaPath:"#/properties/plate/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema8.properties.plate.properties.width,data:data14};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err49 = {instancePath:instancePath+"/plate/width",schemaPath:"#/properties/plate/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema8.properties.plate.properties.width,data:data14};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/plate/width",schemaPath:"#/properties/plate/properties/width/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema8.properties.plate.properties.width.type,parentSchema:schema8.properties.plate.properties.width,data:data14};
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
const err51 = {instancePath:instancePath+"/plate",schemaPath:"#/properties/plate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema8.properties.plate.type,parentSchema:schema8.properties.plate,data:data7};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema8.type,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

const schema9 = {"additionalProperties":false,"description":"How areas of one role are drawn.","type":"object","required":["form","fill","fillOpacity","scribble","stroke","strokeOpacity","width","dash","radius","glow","hatch","wash","shade","rails","shadow","inner","header","spread","corners","ink"],"properties":{"form":{"type":"string","enum":["given","rect","circle","pill","chamfer","brackets","tag","tube"],"description":"Outline to draw in place of the given one.","default":"given"},"fill":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of the area. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"fillOpacity":{"minimum":0,"maximum":1,"description":"Opacity of the area; halved with every level of nesting. 0 … 1.","default":1,"type":"number"},"scribble":{"default":false,"description":"Fill the area with broad strokes of a marker instead of evenly.","type":"boolean"},"stroke":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of the outline. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"strokeOpacity":{"minimum":0,"maximum":1,"description":"Opacity of the outline. 0 … 1.","default":1,"type":"number"},"width":{"minimum":0,"maximum":400,"description":"Width of the outline. In px.","default":1.6,"type":"number"},"dash":{"maxItems":8,"default":[],"description":"Lengths on, off … of a dashed stroke, in px; empty for a solid one.","type":"array","items":{"minimum":0.1,"maximum":200,"description":"A length, from 0.1 to 200 px.","type":"number"}},"radius":{"minimum":0,"maximum":400,"description":"Radius of the corners. In px.","default":0,"type":"number"},"glow":{"default":false,"description":"Light up the outline.","type":"boolean"},"hatch":{"additionalProperties":false,"default":{},"description":"Parallel strokes inside the outline.","type":"object","required":["color","opacity","width","gap","angle","inset","band","fade"],"properties":{"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Their colour. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Their opacity. 0 … 1.","default":1,"type":"number"},"width":{"minimum":0,"maximum":400,"description":"Width of one stroke. In px.","default":1,"type":"number"},"gap":{"minimum":2,"maximum":100,"description":"Distance of two strokes. In px.","default":8,"type":"number"},"angle":{"minimum":-90,"maximum":90,"description":"Direction of the strokes, 0 for level ones. In degrees.","default":-45,"type":"number"},"inset":{"minimum":0,"maximum":400,"description":"Distance from the outline. In px.","default":3,"type":"number"},"band":{"minimum":0,"maximum":400,"description":"Only this far from the bottom; 0 for the whole area. In px.","default":0,"type":"number"},"fade":{"type":"string","enum":["none","up","down"],"description":"Towards where the strokes stand farther and farther apart.","default":"none"}}},"wash":{"additionalProperties":false,"default":{},"description":"A second fill that keeps off the outline, out of register with it, as a broad marker leaves it.","type":"object","required":["color","opacity","inset","dx","dy"],"properties":{"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Its colour. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Its opacity. 0 … 1.","default":1,"type":"number"},"inset":{"minimum":0,"maximum":400,"description":"Distance from the outline. In px.","default":3,"type":"number"},"dx":{"minimum":-20,"maximum":20,"description":"Shift to the right. In px.","default":0,"type":"number"},"dy":{"minimum":-20,"maximum":20,"description":"Shift downwards. In px.","default":0,"type":"number"}}},"shade":{"additionalProperties":false,"default":{},"description":"A stroke inside the outline, along the sides that the light does not reach.","type":"object","required":["color","opacity","width","inset"],"properties":{"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Its colour. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Its opacity. 0 … 1.","default":1,"type":"number"},"width":{"minimum":0,"maximum":400,"description":"Its width. In px.","default":8,"type":"number"},"inset":{"minimum":0,"maximum":400,"description":"Distance from the outline. In px.","default":3,"type":"number"}}},"rails":{"additionalProperties":false,"default":{},"description":"A groove along either side of a box that is much higher than wide, as on a bus, and a tap wherever an arrow ends there.","type":"object","required":["color","opacity","width","line","accent"],"properties":{"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of the groove. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Its opacity. 0 … 1.","default":1,"type":"number"},"width":{"minimum":2,"maximum":7,"description":"Its width; texts keep off as much and a little more. In px.","default":5,"type":"number"},"line":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of its edge. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"accent":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of the taps. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"}}},"shadow":{"additionalProperties":false,"default":{},"description":"The same area again, behind and beside.","type":"object","required":["form","color","opacity","dx","dy"],"properties":{"form":{"type":"string","enum":["copy","strokes"],"description":"An exact `copy`, or loose `strokes` along the sides in the shade.","default":"copy"},"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Its colour. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Its opacity. 0 … 1.","default":1,"type":"number"},"dx":{"minimum":-40,"maximum":40,"description":"Shift to the right. In px.","default":3,"type":"number"},"dy":{"minimum":-40,"maximum":40,"description":"Shift downwards. In px.","default":4,"type":"number"}}},"inner":{"additionalProperties":false,"default":{},"description":"A second outline inside.","type":"object","required":["color","opacity","gap","width"],"properties":{"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Its colour. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Its opacity. 0 … 1.","default":1,"type":"number"},"gap":{"minimum":0,"maximum":400,"description":"Distance from the outline. In px.","default":3,"type":"number"},"width":{"minimum":0,"maximum":400,"description":"Its width. In px.","default":1,"type":"number"}}},"header":{"additionalProperties":false,"default":{},"description":"A bar along the top, inside the outline.","type":"object","required":["color","opacity","height","line","marks","accent","room"],"properties":{"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Its colour. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Its opacity. 0 … 1.","default":1,"type":"number"},"height":{"minimum":0,"maximum":400,"description":"Its height. In px.","default":6,"type":"number"},"line":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of the line at its foot. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"marks":{"type":"string","enum":["none","screen","ruler"],"description":"What it bears: the dots and slots of a `screen`, or the ticks of a `ruler`.","default":"none"},"accent":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of these marks. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"room":{"minimum":0,"maximum":400,"description":"Free height that it takes from the content of boxes, at type scale 1. In px.","default":0,"type":"number"}}},"spread":{"minimum":0,"maximum":400,"description":"Where an icon stands alone in its row, its plate spreads to this far from the sides of the box; 0 for not. In px.","default":0,"type":"number"},"corners":{"additionalProperties":false,"default":{},"description":"Marks on the corners.","type":"object","required":["form","color","opacity","size","width"],"properties":{"form":{"type":"string","enum":["none","brackets","tape","magnets"],"description":"What is drawn.","default":"none"},"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Its colour. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Its opacity. 0 … 1.","default":1,"type":"number"},"size":{"minimum":0,"maximum":400,"description":"Its length. In px.","default":10,"type":"number"},"width":{"minimum":0,"maximum":400,"description":"Width of its strokes. In px.","default":2,"type":"number"}}},"ink":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of text standing here; `none` keeps the text role’s own. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"}}};

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
if(data.wash === undefined){
data.wash = {};
}
if(data.shade === undefined){
data.shade = {};
}
if(data.rails === undefined){
data.rails = {};
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
if(data.spread === undefined){
data.spread = 0;
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
if(data.wash === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "wash"},message:"must have required property '"+"wash"+"'",schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.shade === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shade"},message:"must have required property '"+"shade"+"'",schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.rails === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rails"},message:"must have required property '"+"rails"+"'",schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.shadow === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shadow"},message:"must have required property '"+"shadow"+"'",schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.inner === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inner"},message:"must have required property '"+"inner"+"'",schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.header === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "header"},message:"must have required property '"+"header"+"'",schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.spread === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spread"},message:"must have required property '"+"spread"+"'",schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.corners === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "corners"},message:"must have required property '"+"corners"+"'",schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.ink === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ink"},message:"must have required property '"+"ink"+"'",schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema9.properties, key0))){
const err20 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
let data0 = data.form;
if(typeof data0 !== "string"){
const err21 = {instancePath:instancePath+"/form",schemaPath:"#/properties/form/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.properties.form.type,parentSchema:schema9.properties.form,data:data0};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((((((((data0 === "given") || (data0 === "rect")) || (data0 === "circle")) || (data0 === "pill")) || (data0 === "chamfer")) || (data0 === "brackets")) || (data0 === "tag")) || (data0 === "tube"))){
const err22 = {instancePath:instancePath+"/form",schemaPath:"#/properties/form/enum",keyword:"enum",params:{allowedValues: schema9.properties.form.enum},message:"must be equal to one of the allowed values",schema:schema9.properties.form.enum,parentSchema:schema9.properties.form,data:data0};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
let data1 = data.fill;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err23 = {instancePath:instancePath+"/fill",schemaPath:"#/properties/fill/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema9.properties.fill,data:data1};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/fill",schemaPath:"#/properties/fill/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.properties.fill.type,parentSchema:schema9.properties.fill,data:data1};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
let data2 = data.fillOpacity;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
const err25 = {instancePath:instancePath+"/fillOpacity",schemaPath:"#/properties/fillOpacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema9.properties.fillOpacity,data:data2};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err26 = {instancePath:instancePath+"/fillOpacity",schemaPath:"#/properties/fillOpacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema9.properties.fillOpacity,data:data2};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/fillOpacity",schemaPath:"#/properties/fillOpacity/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.fillOpacity.type,parentSchema:schema9.properties.fillOpacity,data:data2};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
let data3 = data.scribble;
if(typeof data3 !== "boolean"){
const err28 = {instancePath:instancePath+"/scribble",schemaPath:"#/properties/scribble/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema9.properties.scribble.type,parentSchema:schema9.properties.scribble,data:data3};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
let data4 = data.stroke;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err29 = {instancePath:instancePath+"/stroke",schemaPath:"#/properties/stroke/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema9.properties.stroke,data:data4};
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
const err30 = {instancePath:instancePath+"/stroke",schemaPath:"#/properties/stroke/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.properties.stroke.type,parentSchema:schema9.properties.stroke,data:data4};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
let data5 = data.strokeOpacity;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1 || isNaN(data5)){
const err31 = {instancePath:instancePath+"/strokeOpacity",schemaPath:"#/properties/strokeOpacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema9.properties.strokeOpacity,data:data5};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err32 = {instancePath:instancePath+"/strokeOpacity",schemaPath:"#/properties/strokeOpacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema9.properties.strokeOpacity,data:data5};
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
const err33 = {instancePath:instancePath+"/strokeOpacity",schemaPath:"#/properties/strokeOpacity/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.strokeOpacity.type,parentSchema:schema9.properties.strokeOpacity,data:data5};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
let data6 = data.width;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 400 || isNaN(data6)){
const err34 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema9.properties.width,data:data6};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err35 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema9.properties.width,data:data6};
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
const err36 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.width.type,parentSchema:schema9.properties.width,data:data6};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
let data7 = data.dash;
if(Array.isArray(data7)){
if(data7.length > 8){
const err37 = {instancePath:instancePath+"/dash",schemaPath:"#/properties/dash/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items",schema:8,parentSchema:schema9.properties.dash,data:data7};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 200 || isNaN(data8)){
const err38 = {instancePath:instancePath+"/dash/" + i0,schemaPath:"#/properties/dash/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200},message:"must be <= 200",schema:200,parentSchema:schema9.properties.dash.items,data:data8};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data8 < 0.1 || isNaN(data8)){
const err39 = {instancePath:instancePath+"/dash/" + i0,schemaPath:"#/properties/dash/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.1},message:"must be >= 0.1",schema:0.1,parentSchema:schema9.properties.dash.items,data:data8};
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
const err40 = {instancePath:instancePath+"/dash/" + i0,schemaPath:"#/properties/dash/items/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.dash.items.type,parentSchema:schema9.properties.dash.items,data:data8};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/dash",schemaPath:"#/properties/dash/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema9.properties.dash.type,parentSchema:schema9.properties.dash,data:data7};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
let data9 = data.radius;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 400 || isNaN(data9)){
const err42 = {instancePath:instancePath+"/radius",schemaPath:"#/properties/radius/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema9.properties.radius,data:data9};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err43 = {instancePath:instancePath+"/radius",schemaPath:"#/properties/radius/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema9.properties.radius,data:data9};
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
const err44 = {instancePath:instancePath+"/radius",schemaPath:"#/properties/radius/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.radius.type,parentSchema:schema9.properties.radius,data:data9};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
let data10 = data.glow;
if(typeof data10 !== "boolean"){
const err45 = {instancePath:instancePath+"/glow",schemaPath:"#/properties/glow/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema9.properties.glow.type,parentSchema:schema9.properties.glow,data:data10};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
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
if(data11.fade === undefined){
data11.fade = "none";
}
if(data11.color === undefined){
const err46 = {instancePath:instancePath+"/hatch",schemaPath:"#/properties/hatch/required",keyword:"required",params:{missingProperty: "color"},message:"must have required property '"+"color"+"'",schema:schema9.properties.hatch.required,parentSchema:schema9.properties.hatch,data:data11};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data11.opacity === undefined){
const err47 = {instancePath:instancePath+"/hatch",schemaPath:"#/properties/hatch/required",keyword:"required",params:{missingProperty: "opacity"},message:"must have required property '"+"opacity"+"'",schema:schema9.properties.hatch.required,parentSchema:schema9.properties.hatch,data:data11};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data11.width === undefined){
const err48 = {instancePath:instancePath+"/hatch",schemaPath:"#/properties/hatch/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'",schema:schema9.properties.hatch.required,parentSchema:schema9.properties.hatch,data:data11};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data11.gap === undefined){
const err49 = {instancePath:instancePath+"/hatch",schemaPath:"#/properties/hatch/required",keyword:"required",params:{missingProperty: "gap"},message:"must have required property '"+"gap"+"'",schema:schema9.properties.hatch.required,parentSchema:schema9.properties.hatch,data:data11};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data11.angle === undefined){
const err50 = {instancePath:instancePath+"/hatch",schemaPath:"#/properties/hatch/required",keyword:"required",params:{missingProperty: "angle"},message:"must have required property '"+"angle"+"'",schema:schema9.properties.hatch.required,parentSchema:schema9.properties.hatch,data:data11};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data11.inset === undefined){
const err51 = {instancePath:instancePath+"/hatch",schemaPath:"#/properties/hatch/required",keyword:"required",params:{missingProperty: "inset"},message:"must have required property '"+"inset"+"'",schema:schema9.properties.hatch.required,parentSchema:schema9.properties.hatch,data:data11};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data11.band === undefined){
const err52 = {instancePath:instancePath+"/hatch",schemaPath:"#/properties/hatch/required",keyword:"required",params:{missingProperty: "band"},message:"must have required property '"+"band"+"'",schema:schema9.properties.hatch.required,parentSchema:schema9.properties.hatch,data:data11};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data11.fade === undefined){
const err53 = {instancePath:instancePath+"/hatch",schemaPath:"#/properties/hatch/required",keyword:"required",params:{missingProperty: "fade"},message:"must have required property '"+"fade"+"'",schema:schema9.properties.hatch.required,parentSchema:schema9.properties.hatch,data:data11};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
for(const key1 in data11){
if(!((((((((key1 === "color") || (key1 === "opacity")) || (key1 === "width")) || (key1 === "gap")) || (key1 === "angle")) || (key1 === "inset")) || (key1 === "band")) || (key1 === "fade"))){
const err54 = {instancePath:instancePath+"/hatch",schemaPath:"#/properties/hatch/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema9.properties.hatch,data:data11};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
let data12 = data11.color;
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
const err55 = {instancePath:instancePath+"/hatch/color",schemaPath:"#/properties/hatch/properties/color/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema9.properties.hatch.properties.color,data:data12};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/hatch/color",schemaPath:"#/properties/hatch/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.properties.hatch.properties.color.type,parentSchema:schema9.properties.hatch.properties.color,data:data12};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
let data13 = data11.opacity;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1 || isNaN(data13)){
const err57 = {instancePath:instancePath+"/hatch/opacity",schemaPath:"#/properties/hatch/properties/opacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema9.properties.hatch.properties.opacity,data:data13};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err58 = {instancePath:instancePath+"/hatch/opacity",schemaPath:"#/properties/hatch/properties/opacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema9.properties.hatch.properties.opacity,data:data13};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/hatch/opacity",schemaPath:"#/properties/hatch/properties/opacity/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.hatch.properties.opacity.type,parentSchema:schema9.properties.hatch.properties.opacity,data:data13};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
let data14 = data11.width;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 400 || isNaN(data14)){
const err60 = {instancePath:instancePath+"/hatch/width",schemaPath:"#/properties/hatch/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema9.properties.hatch.properties.width,data:data14};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err61 = {instancePath:instancePath+"/hatch/width",schemaPath:"#/properties/hatch/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema9.properties.hatch.properties.width,data:data14};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/hatch/width",schemaPath:"#/properties/hatch/properties/width/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.hatch.properties.width.type,parentSchema:schema9.properties.hatch.properties.width,data:data14};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
let data15 = data11.gap;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 100 || isNaN(data15)){
const err63 = {instancePath:instancePath+"/hatch/gap",schemaPath:"#/properties/hatch/properties/gap/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema9.properties.hatch.properties.gap,data:data15};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data15 < 2 || isNaN(data15)){
const err64 = {instancePath:instancePath+"/hatch/gap",schemaPath:"#/properties/hatch/properties/gap/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema9.properties.hatch.properties.gap,data:data15};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/hatch/gap",schemaPath:"#/properties/hatch/properties/gap/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.hatch.properties.gap.type,parentSchema:schema9.properties.hatch.properties.gap,data:data15};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
let data16 = data11.angle;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 90 || isNaN(data16)){
const err66 = {instancePath:instancePath+"/hatch/angle",schemaPath:"#/properties/hatch/properties/angle/maximum",keyword:"maximum",params:{comparison: "<=", limit: 90},message:"must be <= 90",schema:90,parentSchema:schema9.properties.hatch.properties.angle,data:data16};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data16 < -90 || isNaN(data16)){
const err67 = {instancePath:instancePath+"/hatch/angle",schemaPath:"#/properties/hatch/properties/angle/minimum",keyword:"minimum",params:{comparison: ">=", limit: -90},message:"must be >= -90",schema:-90,parentSchema:schema9.properties.hatch.properties.angle,data:data16};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/hatch/angle",schemaPath:"#/properties/hatch/properties/angle/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.hatch.properties.angle.type,parentSchema:schema9.properties.hatch.properties.angle,data:data16};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
let data17 = data11.inset;
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 400 || isNaN(data17)){
const err69 = {instancePath:instancePath+"/hatch/inset",schemaPath:"#/properties/hatch/properties/inset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema9.properties.hatch.properties.inset,data:data17};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data17 < 0 || isNaN(data17)){
const err70 = {instancePath:instancePath+"/hatch/inset",schemaPath:"#/properties/hatch/properties/inset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema9.properties.hatch.properties.inset,data:data17};
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
const err71 = {instancePath:instancePath+"/hatch/inset",schemaPath:"#/properties/hatch/properties/inset/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.hatch.properties.inset.type,parentSchema:schema9.properties.hatch.properties.inset,data:data17};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
let data18 = data11.band;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 400 || isNaN(data18)){
const err72 = {instancePath:instancePath+"/hatch/band",schemaPath:"#/properties/hatch/properties/band/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema9.properties.hatch.properties.band,data:data18};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err73 = {instancePath:instancePath+"/hatch/band",schemaPath:"#/properties/hatch/properties/band/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema9.properties.hatch.properties.band,data:data18};
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
const err74 = {instancePath:instancePath+"/hatch/band",schemaPath:"#/properties/hatch/properties/band/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.hatch.properties.band.type,parentSchema:schema9.properties.hatch.properties.band,data:data18};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
let data19 = data11.fade;
if(typeof data19 !== "string"){
const err75 = {instancePath:instancePath+"/hatch/fade",schemaPath:"#/properties/hatch/properties/fade/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.properties.hatch.properties.fade.type,parentSchema:schema9.properties.hatch.properties.fade,data:data19};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(!(((data19 === "none") || (data19 === "up")) || (data19 === "down"))){
const err76 = {instancePath:instancePath+"/hatch/fade",schemaPath:"#/properties/hatch/properties/fade/enum",keyword:"enum",params:{allowedValues: schema9.properties.hatch.properties.fade.enum},message:"must be equal to one of the allowed values",schema:schema9.properties.hatch.properties.fade.enum,parentSchema:schema9.properties.hatch.properties.fade,data:data19};
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
const err77 = {instancePath:instancePath+"/hatch",schemaPath:"#/properties/hatch/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema9.properties.hatch.type,parentSchema:schema9.properties.hatch,data:data11};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
let data20 = data.wash;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.color === undefined){
data20.color = "none";
}
if(data20.opacity === undefined){
data20.opacity = 1;
}
if(data20.inset === undefined){
data20.inset = 3;
}
if(data20.dx === undefined){
data20.dx = 0;
}
if(data20.dy === undefined){
data20.dy = 0;
}
if(data20.color === undefined){
const err78 = {instancePath:instancePath+"/wash",schemaPath:"#/properties/wash/required",keyword:"required",params:{missingProperty: "color"},message:"must have required property '"+"color"+"'",schema:schema9.properties.wash.required,parentSchema:schema9.properties.wash,data:data20};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data20.opacity === undefined){
const err79 = {instancePath:instancePath+"/wash",schemaPath:"#/properties/wash/required",keyword:"required",params:{missingProperty: "opacity"},message:"must have required property '"+"opacity"+"'",schema:schema9.properties.wash.required,parentSchema:schema9.properties.wash,data:data20};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data20.inset === undefined){
const err80 = {instancePath:instancePath+"/wash",schemaPath:"#/properties/wash/required",keyword:"required",params:{missingProperty: "inset"},message:"must have required property '"+"inset"+"'",schema:schema9.properties.wash.required,parentSchema:schema9.properties.wash,data:data20};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data20.dx === undefined){
const err81 = {instancePath:instancePath+"/wash",schemaPath:"#/properties/wash/required",keyword:"required",params:{missingProperty: "dx"},message:"must have required property '"+"dx"+"'",schema:schema9.properties.wash.required,parentSchema:schema9.properties.wash,data:data20};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data20.dy === undefined){
const err82 = {instancePath:instancePath+"/wash",schemaPath:"#/properties/wash/required",keyword:"required",params:{missingProperty: "dy"},message:"must have required property '"+"dy"+"'",schema:schema9.properties.wash.required,parentSchema:schema9.properties.wash,data:data20};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
for(const key2 in data20){
if(!(((((key2 === "color") || (key2 === "opacity")) || (key2 === "inset")) || (key2 === "dx")) || (key2 === "dy"))){
const err83 = {instancePath:instancePath+"/wash",schemaPath:"#/properties/wash/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema9.properties.wash,data:data20};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
let data21 = data20.color;
if(typeof data21 === "string"){
if(!pattern4.test(data21)){
const err84 = {instancePath:instancePath+"/wash/color",schemaPath:"#/properties/wash/properties/color/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema9.properties.wash.properties.color,data:data21};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/wash/color",schemaPath:"#/properties/wash/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.properties.wash.properties.color.type,parentSchema:schema9.properties.wash.properties.color,data:data21};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
let data22 = data20.opacity;
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 1 || isNaN(data22)){
const err86 = {instancePath:instancePath+"/wash/opacity",schemaPath:"#/properties/wash/properties/opacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema9.properties.wash.properties.opacity,data:data22};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data22 < 0 || isNaN(data22)){
const err87 = {instancePath:instancePath+"/wash/opacity",schemaPath:"#/properties/wash/properties/opacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema9.properties.wash.properties.opacity,data:data22};
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
const err88 = {instancePath:instancePath+"/wash/opacity",schemaPath:"#/properties/wash/properties/opacity/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.wash.properties.opacity.type,parentSchema:schema9.properties.wash.properties.opacity,data:data22};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
let data23 = data20.inset;
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 400 || isNaN(data23)){
const err89 = {instancePath:instancePath+"/wash/inset",schemaPath:"#/properties/wash/properties/inset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema9.properties.wash.properties.inset,data:data23};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data23 < 0 || isNaN(data23)){
const err90 = {instancePath:instancePath+"/wash/inset",schemaPath:"#/properties/wash/properties/inset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema9.properties.wash.properties.inset,data:data23};
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
const err91 = {instancePath:instancePath+"/wash/inset",schemaPath:"#/properties/wash/properties/inset/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.wash.properties.inset.type,parentSchema:schema9.properties.wash.properties.inset,data:data23};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
let data24 = data20.dx;
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 20 || isNaN(data24)){
const err92 = {instancePath:instancePath+"/wash/dx",schemaPath:"#/properties/wash/properties/dx/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20",schema:20,parentSchema:schema9.properties.wash.properties.dx,data:data24};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data24 < -20 || isNaN(data24)){
const err93 = {instancePath:instancePath+"/wash/dx",schemaPath:"#/properties/wash/properties/dx/minimum",keyword:"minimum",params:{comparison: ">=", limit: -20},message:"must be >= -20",schema:-20,parentSchema:schema9.properties.wash.properties.dx,data:data24};
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
const err94 = {instancePath:instancePath+"/wash/dx",schemaPath:"#/properties/wash/properties/dx/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.wash.properties.dx.type,parentSchema:schema9.properties.wash.properties.dx,data:data24};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
let data25 = data20.dy;
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 20 || isNaN(data25)){
const err95 = {instancePath:instancePath+"/wash/dy",schemaPath:"#/properties/wash/properties/dy/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20",schema:20,parentSchema:schema9.properties.wash.properties.dy,data:data25};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data25 < -20 || isNaN(data25)){
const err96 = {instancePath:instancePath+"/wash/dy",schemaPath:"#/properties/wash/properties/dy/minimum",keyword:"minimum",params:{comparison: ">=", limit: -20},message:"must be >= -20",schema:-20,parentSchema:schema9.properties.wash.properties.dy,data:data25};
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
const err97 = {instancePath:instancePath+"/wash/dy",schemaPath:"#/properties/wash/properties/dy/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.wash.properties.dy.type,parentSchema:schema9.properties.wash.properties.dy,data:data25};
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
const err98 = {instancePath:instancePath+"/wash",schemaPath:"#/properties/wash/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema9.properties.wash.type,parentSchema:schema9.properties.wash,data:data20};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
let data26 = data.shade;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.color === undefined){
data26.color = "none";
}
if(data26.opacity === undefined){
data26.opacity = 1;
}
if(data26.width === undefined){
data26.width = 8;
}
if(data26.inset === undefined){
data26.inset = 3;
}
if(data26.color === undefined){
const err99 = {instancePath:instancePath+"/shade",schemaPath:"#/properties/shade/required",keyword:"required",params:{missingProperty: "color"},message:"must have required property '"+"color"+"'",schema:schema9.properties.shade.required,parentSchema:schema9.properties.shade,data:data26};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data26.opacity === undefined){
const err100 = {instancePath:instancePath+"/shade",schemaPath:"#/properties/shade/required",keyword:"required",params:{missingProperty: "opacity"},message:"must have required property '"+"opacity"+"'",schema:schema9.properties.shade.required,parentSchema:schema9.properties.shade,data:data26};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data26.width === undefined){
const err101 = {instancePath:instancePath+"/shade",schemaPath:"#/properties/shade/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'",schema:schema9.properties.shade.required,parentSchema:schema9.properties.shade,data:data26};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data26.inset === undefined){
const err102 = {instancePath:instancePath+"/shade",schemaPath:"#/properties/shade/required",keyword:"required",params:{missingProperty: "inset"},message:"must have required property '"+"inset"+"'",schema:schema9.properties.shade.required,parentSchema:schema9.properties.shade,data:data26};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
for(const key3 in data26){
if(!((((key3 === "color") || (key3 === "opacity")) || (key3 === "width")) || (key3 === "inset"))){
const err103 = {instancePath:instancePath+"/shade",schemaPath:"#/properties/shade/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema9.properties.shade,data:data26};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
let data27 = data26.color;
if(typeof data27 === "string"){
if(!pattern4.test(data27)){
const err104 = {instancePath:instancePath+"/shade/color",schemaPath:"#/properties/shade/properties/color/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema9.properties.shade.properties.color,data:data27};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/shade/color",schemaPath:"#/properties/shade/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.properties.shade.properties.color.type,parentSchema:schema9.properties.shade.properties.color,data:data27};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
let data28 = data26.opacity;
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 1 || isNaN(data28)){
const err106 = {instancePath:instancePath+"/shade/opacity",schemaPath:"#/properties/shade/properties/opacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema9.properties.shade.properties.opacity,data:data28};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data28 < 0 || isNaN(data28)){
const err107 = {instancePath:instancePath+"/shade/opacity",schemaPath:"#/properties/shade/properties/opacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema9.properties.shade.properties.opacity,data:data28};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/shade/opacity",schemaPath:"#/properties/shade/properties/opacity/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.shade.properties.opacity.type,parentSchema:schema9.properties.shade.properties.opacity,data:data28};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
let data29 = data26.width;
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 400 || isNaN(data29)){
const err109 = {instancePath:instancePath+"/shade/width",schemaPath:"#/properties/shade/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema9.properties.shade.properties.width,data:data29};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data29 < 0 || isNaN(data29)){
const err110 = {instancePath:instancePath+"/shade/width",schemaPath:"#/properties/shade/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema9.properties.shade.properties.width,data:data29};
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
const err111 = {instancePath:instancePath+"/shade/width",schemaPath:"#/properties/shade/properties/width/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.shade.properties.width.type,parentSchema:schema9.properties.shade.properties.width,data:data29};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
let data30 = data26.inset;
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 400 || isNaN(data30)){
const err112 = {instancePath:instancePath+"/shade/inset",schemaPath:"#/properties/shade/properties/inset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema9.properties.shade.properties.inset,data:data30};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data30 < 0 || isNaN(data30)){
const err113 = {instancePath:instancePath+"/shade/inset",schemaPath:"#/properties/shade/properties/inset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema9.properties.shade.properties.inset,data:data30};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/shade/inset",schemaPath:"#/properties/shade/properties/inset/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.shade.properties.inset.type,parentSchema:schema9.properties.shade.properties.inset,data:data30};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/shade",schemaPath:"#/properties/shade/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema9.properties.shade.type,parentSchema:schema9.properties.shade,data:data26};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
let data31 = data.rails;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.color === undefined){
data31.color = "none";
}
if(data31.opacity === undefined){
data31.opacity = 1;
}
if(data31.width === undefined){
data31.width = 5;
}
if(data31.line === undefined){
data31.line = "none";
}
if(data31.accent === undefined){
data31.accent = "none";
}
if(data31.color === undefined){
const err116 = {instancePath:instancePath+"/rails",schemaPath:"#/properties/rails/required",keyword:"required",params:{missingProperty: "color"},message:"must have required property '"+"color"+"'",schema:schema9.properties.rails.required,parentSchema:schema9.properties.rails,data:data31};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data31.opacity === undefined){
const err117 = {instancePath:instancePath+"/rails",schemaPath:"#/properties/rails/required",keyword:"required",params:{missingProperty: "opacity"},message:"must have required property '"+"opacity"+"'",schema:schema9.properties.rails.required,parentSchema:schema9.properties.rails,data:data31};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data31.width === undefined){
const err118 = {instancePath:instancePath+"/rails",schemaPath:"#/properties/rails/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'",schema:schema9.properties.rails.required,parentSchema:schema9.properties.rails,data:data31};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data31.line === undefined){
const err119 = {instancePath:instancePath+"/rails",schemaPath:"#/properties/rails/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'",schema:schema9.properties.rails.required,parentSchema:schema9.properties.rails,data:data31};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data31.accent === undefined){
const err120 = {instancePath:instancePath+"/rails",schemaPath:"#/properties/rails/required",keyword:"required",params:{missingProperty: "accent"},message:"must have required property '"+"accent"+"'",schema:schema9.properties.rails.required,parentSchema:schema9.properties.rails,data:data31};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
for(const key4 in data31){
if(!(((((key4 === "color") || (key4 === "opacity")) || (key4 === "width")) || (key4 === "line")) || (key4 === "accent"))){
const err121 = {instancePath:instancePath+"/rails",schemaPath:"#/properties/rails/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema9.properties.rails,data:data31};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
let data32 = data31.color;
if(typeof data32 === "string"){
if(!pattern4.test(data32)){
const err122 = {instancePath:instancePath+"/rails/color",schemaPath:"#/properties/rails/properties/color/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema9.properties.rails.properties.color,data:data32};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/rails/color",schemaPath:"#/properties/rails/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.properties.rails.properties.color.type,parentSchema:schema9.properties.rails.properties.color,data:data32};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
let data33 = data31.opacity;
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 1 || isNaN(data33)){
const err124 = {instancePath:instancePath+"/rails/opacity",schemaPath:"#/properties/rails/properties/opacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema9.properties.rails.properties.opacity,data:data33};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data33 < 0 || isNaN(data33)){
const err125 = {instancePath:instancePath+"/rails/opacity",schemaPath:"#/properties/rails/properties/opacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema9.properties.rails.properties.opacity,data:data33};
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
const err126 = {instancePath:instancePath+"/rails/opacity",schemaPath:"#/properties/rails/properties/opacity/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.rails.properties.opacity.type,parentSchema:schema9.properties.rails.properties.opacity,data:data33};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
let data34 = data31.width;
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 7 || isNaN(data34)){
const err127 = {instancePath:instancePath+"/rails/width",schemaPath:"#/properties/rails/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 7},message:"must be <= 7",schema:7,parentSchema:schema9.properties.rails.properties.width,data:data34};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data34 < 2 || isNaN(data34)){
const err128 = {instancePath:instancePath+"/rails/width",schemaPath:"#/properties/rails/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema9.properties.rails.properties.width,data:data34};
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
const err129 = {instancePath:instancePath+"/rails/width",schemaPath:"#/properties/rails/properties/width/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.rails.properties.width.type,parentSchema:schema9.properties.rails.properties.width,data:data34};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
let data35 = data31.line;
if(typeof data35 === "string"){
if(!pattern4.test(data35)){
const err130 = {instancePath:instancePath+"/rails/line",schemaPath:"#/properties/rails/properties/line/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema9.properties.rails.properties.line,data:data35};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/rails/line",schemaPath:"#/properties/rails/properties/line/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.properties.rails.properties.line.type,parentSchema:schema9.properties.rails.properties.line,data:data35};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
let data36 = data31.accent;
if(typeof data36 === "string"){
if(!pattern4.test(data36)){
const err132 = {instancePath:instancePath+"/rails/accent",schemaPath:"#/properties/rails/properties/accent/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema9.properties.rails.properties.accent,data:data36};
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
const err133 = {instancePath:instancePath+"/rails/accent",schemaPath:"#/properties/rails/properties/accent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.properties.rails.properties.accent.type,parentSchema:schema9.properties.rails.properties.accent,data:data36};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/rails",schemaPath:"#/properties/rails/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema9.properties.rails.type,parentSchema:schema9.properties.rails,data:data31};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
let data37 = data.shadow;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.form === undefined){
data37.form = "copy";
}
if(data37.color === undefined){
data37.color = "none";
}
if(data37.opacity === undefined){
data37.opacity = 1;
}
if(data37.dx === undefined){
data37.dx = 3;
}
if(data37.dy === undefined){
data37.dy = 4;
}
if(data37.form === undefined){
const err135 = {instancePath:instancePath+"/shadow",schemaPath:"#/properties/shadow/required",keyword:"required",params:{missingProperty: "form"},message:"must have required property '"+"form"+"'",schema:schema9.properties.shadow.required,parentSchema:schema9.properties.shadow,data:data37};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data37.color === undefined){
const err136 = {instancePath:instancePath+"/shadow",schemaPath:"#/properties/shadow/required",keyword:"required",params:{missingProperty: "color"},message:"must have required property '"+"color"+"'",schema:schema9.properties.shadow.required,parentSchema:schema9.properties.shadow,data:data37};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data37.opacity === undefined){
const err137 = {instancePath:instancePath+"/shadow",schemaPath:"#/properties/shadow/required",keyword:"required",params:{missingProperty: "opacity"},message:"must have required property '"+"opacity"+"'",schema:schema9.properties.shadow.required,parentSchema:schema9.properties.shadow,data:data37};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(data37.dx === undefined){
const err138 = {instancePath:instancePath+"/shadow",schemaPath:"#/properties/shadow/required",keyword:"required",params:{missingProperty: "dx"},message:"must have required property '"+"dx"+"'",schema:schema9.properties.shadow.required,parentSchema:schema9.properties.shadow,data:data37};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(data37.dy === undefined){
const err139 = {instancePath:instancePath+"/shadow",schemaPath:"#/properties/shadow/required",keyword:"required",params:{missingProperty: "dy"},message:"must have required property '"+"dy"+"'",schema:schema9.properties.shadow.required,parentSchema:schema9.properties.shadow,data:data37};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
for(const key5 in data37){
if(!(((((key5 === "form") || (key5 === "color")) || (key5 === "opacity")) || (key5 === "dx")) || (key5 === "dy"))){
const err140 = {instancePath:instancePath+"/shadow",schemaPath:"#/properties/shadow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema9.properties.shadow,data:data37};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
let data38 = data37.form;
if(typeof data38 !== "string"){
const err141 = {instancePath:instancePath+"/shadow/form",schemaPath:"#/properties/shadow/properties/form/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.properties.shadow.properties.form.type,parentSchema:schema9.properties.shadow.properties.form,data:data38};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(!((data38 === "copy") || (data38 === "strokes"))){
const err142 = {instancePath:instancePath+"/shadow/form",schemaPath:"#/properties/shadow/properties/form/enum",keyword:"enum",params:{allowedValues: schema9.properties.shadow.properties.form.enum},message:"must be equal to one of the allowed values",schema:schema9.properties.shadow.properties.form.enum,parentSchema:schema9.properties.shadow.properties.form,data:data38};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
let data39 = data37.color;
if(typeof data39 === "string"){
if(!pattern4.test(data39)){
const err143 = {instancePath:instancePath+"/shadow/color",schemaPath:"#/properties/shadow/properties/color/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema9.properties.shadow.properties.color,data:data39};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/shadow/color",schemaPath:"#/properties/shadow/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.properties.shadow.properties.color.type,parentSchema:schema9.properties.shadow.properties.color,data:data39};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
let data40 = data37.opacity;
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 1 || isNaN(data40)){
const err145 = {instancePath:instancePath+"/shadow/opacity",schemaPath:"#/properties/shadow/properties/opacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema9.properties.shadow.properties.opacity,data:data40};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data40 < 0 || isNaN(data40)){
const err146 = {instancePath:instancePath+"/shadow/opacity",schemaPath:"#/properties/shadow/properties/opacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema9.properties.shadow.properties.opacity,data:data40};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/shadow/opacity",schemaPath:"#/properties/shadow/properties/opacity/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.shadow.properties.opacity.type,parentSchema:schema9.properties.shadow.properties.opacity,data:data40};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
let data41 = data37.dx;
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 40 || isNaN(data41)){
const err148 = {instancePath:instancePath+"/shadow/dx",schemaPath:"#/properties/shadow/properties/dx/maximum",keyword:"maximum",params:{comparison: "<=", limit: 40},message:"must be <= 40",schema:40,parentSchema:schema9.properties.shadow.properties.dx,data:data41};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(data41 < -40 || isNaN(data41)){
const err149 = {instancePath:instancePath+"/shadow/dx",schemaPath:"#/properties/shadow/properties/dx/minimum",keyword:"minimum",params:{comparison: ">=", limit: -40},message:"must be >= -40",schema:-40,parentSchema:schema9.properties.shadow.properties.dx,data:data41};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
else {
const err150 = {instancePath:instancePath+"/shadow/dx",schemaPath:"#/properties/shadow/properties/dx/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.shadow.properties.dx.type,parentSchema:schema9.properties.shadow.properties.dx,data:data41};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
let data42 = data37.dy;
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 40 || isNaN(data42)){
const err151 = {instancePath:instancePath+"/shadow/dy",schemaPath:"#/properties/shadow/properties/dy/maximum",keyword:"maximum",params:{comparison: "<=", limit: 40},message:"must be <= 40",schema:40,parentSchema:schema9.properties.shadow.properties.dy,data:data42};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(data42 < -40 || isNaN(data42)){
const err152 = {instancePath:instancePath+"/shadow/dy",schemaPath:"#/properties/shadow/properties/dy/minimum",keyword:"minimum",params:{comparison: ">=", limit: -40},message:"must be >= -40",schema:-40,parentSchema:schema9.properties.shadow.properties.dy,data:data42};
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
const err153 = {instancePath:instancePath+"/shadow/dy",schemaPath:"#/properties/shadow/properties/dy/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.shadow.properties.dy.type,parentSchema:schema9.properties.shadow.properties.dy,data:data42};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
else {
const err154 = {instancePath:instancePath+"/shadow",schemaPath:"#/properties/shadow/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema9.properties.shadow.type,parentSchema:schema9.properties.shadow,data:data37};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
let data43 = data.inner;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.color === undefined){
data43.color = "none";
}
if(data43.opacity === undefined){
data43.opacity = 1;
}
if(data43.gap === undefined){
data43.gap = 3;
}
if(data43.width === undefined){
data43.width = 1;
}
if(data43.color === undefined){
const err155 = {instancePath:instancePath+"/inner",schemaPath:"#/properties/inner/required",keyword:"required",params:{missingProperty: "color"},message:"must have required property '"+"color"+"'",schema:schema9.properties.inner.required,parentSchema:schema9.properties.inner,data:data43};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(data43.opacity === undefined){
const err156 = {instancePath:instancePath+"/inner",schemaPath:"#/properties/inner/required",keyword:"required",params:{missingProperty: "opacity"},message:"must have required property '"+"opacity"+"'",schema:schema9.properties.inner.required,parentSchema:schema9.properties.inner,data:data43};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(data43.gap === undefined){
const err157 = {instancePath:instancePath+"/inner",schemaPath:"#/properties/inner/required",keyword:"required",params:{missingProperty: "gap"},message:"must have required property '"+"gap"+"'",schema:schema9.properties.inner.required,parentSchema:schema9.properties.inner,data:data43};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(data43.width === undefined){
const err158 = {instancePath:instancePath+"/inner",schemaPath:"#/properties/inner/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'",schema:schema9.properties.inner.required,parentSchema:schema9.properties.inner,data:data43};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
for(const key6 in data43){
if(!((((key6 === "color") || (key6 === "opacity")) || (key6 === "gap")) || (key6 === "width"))){
const err159 = {instancePath:instancePath+"/inner",schemaPath:"#/properties/inner/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema9.properties.inner,data:data43};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
let data44 = data43.color;
if(typeof data44 === "string"){
if(!pattern4.test(data44)){
const err160 = {instancePath:instancePath+"/inner/color",schemaPath:"#/properties/inner/properties/color/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema9.properties.inner.properties.color,data:data44};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
else {
const err161 = {instancePath:instancePath+"/inner/color",schemaPath:"#/properties/inner/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.properties.inner.properties.color.type,parentSchema:schema9.properties.inner.properties.color,data:data44};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
let data45 = data43.opacity;
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 1 || isNaN(data45)){
const err162 = {instancePath:instancePath+"/inner/opacity",schemaPath:"#/properties/inner/properties/opacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema9.properties.inner.properties.opacity,data:data45};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(data45 < 0 || isNaN(data45)){
const err163 = {instancePath:instancePath+"/inner/opacity",schemaPath:"#/properties/inner/properties/opacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema9.properties.inner.properties.opacity,data:data45};
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
const err164 = {instancePath:instancePath+"/inner/opacity",schemaPath:"#/properties/inner/properties/opacity/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.inner.properties.opacity.type,parentSchema:schema9.properties.inner.properties.opacity,data:data45};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
let data46 = data43.gap;
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 400 || isNaN(data46)){
const err165 = {instancePath:instancePath+"/inner/gap",schemaPath:"#/properties/inner/properties/gap/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema9.properties.inner.properties.gap,data:data46};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(data46 < 0 || isNaN(data46)){
const err166 = {instancePath:instancePath+"/inner/gap",schemaPath:"#/properties/inner/properties/gap/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema9.properties.inner.properties.gap,data:data46};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
else {
const err167 = {instancePath:instancePath+"/inner/gap",schemaPath:"#/properties/inner/properties/gap/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.inner.properties.gap.type,parentSchema:schema9.properties.inner.properties.gap,data:data46};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
let data47 = data43.width;
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 > 400 || isNaN(data47)){
const err168 = {instancePath:instancePath+"/inner/width",schemaPath:"#/properties/inner/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema9.properties.inner.properties.width,data:data47};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(data47 < 0 || isNaN(data47)){
const err169 = {instancePath:instancePath+"/inner/width",schemaPath:"#/properties/inner/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema9.properties.inner.properties.width,data:data47};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
else {
const err170 = {instancePath:instancePath+"/inner/width",schemaPath:"#/properties/inner/properties/width/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.inner.properties.width.type,parentSchema:schema9.properties.inner.properties.width,data:data47};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
else {
const err171 = {instancePath:instancePath+"/inner",schemaPath:"#/properties/inner/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema9.properties.inner.type,parentSchema:schema9.properties.inner,data:data43};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
let data48 = data.header;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.color === undefined){
data48.color = "none";
}
if(data48.opacity === undefined){
data48.opacity = 1;
}
if(data48.height === undefined){
data48.height = 6;
}
if(data48.line === undefined){
data48.line = "none";
}
if(data48.marks === undefined){
data48.marks = "none";
}
if(data48.accent === undefined){
data48.accent = "none";
}
if(data48.room === undefined){
data48.room = 0;
}
if(data48.color === undefined){
const err172 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/required",keyword:"required",params:{missingProperty: "color"},message:"must have required property '"+"color"+"'",schema:schema9.properties.header.required,parentSchema:schema9.properties.header,data:data48};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(data48.opacity === undefined){
const err173 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/required",keyword:"required",params:{missingProperty: "opacity"},message:"must have required property '"+"opacity"+"'",schema:schema9.properties.header.required,parentSchema:schema9.properties.header,data:data48};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(data48.height === undefined){
const err174 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/required",keyword:"required",params:{missingProperty: "height"},message:"must have required property '"+"height"+"'",schema:schema9.properties.header.required,parentSchema:schema9.properties.header,data:data48};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(data48.line === undefined){
const err175 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'",schema:schema9.properties.header.required,parentSchema:schema9.properties.header,data:data48};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(data48.marks === undefined){
const err176 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/required",keyword:"required",params:{missingProperty: "marks"},message:"must have required property '"+"marks"+"'",schema:schema9.properties.header.required,parentSchema:schema9.properties.header,data:data48};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(data48.accent === undefined){
const err177 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/required",keyword:"required",params:{missingProperty: "accent"},message:"must have required property '"+"accent"+"'",schema:schema9.properties.header.required,parentSchema:schema9.properties.header,data:data48};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(data48.room === undefined){
const err178 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/required",keyword:"required",params:{missingProperty: "room"},message:"must have required property '"+"room"+"'",schema:schema9.properties.header.required,parentSchema:schema9.properties.header,data:data48};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
for(const key7 in data48){
if(!(((((((key7 === "color") || (key7 === "opacity")) || (key7 === "height")) || (key7 === "line")) || (key7 === "marks")) || (key7 === "accent")) || (key7 === "room"))){
const err179 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema9.properties.header,data:data48};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
let data49 = data48.color;
if(typeof data49 === "string"){
if(!pattern4.test(data49)){
const err180 = {instancePath:instancePath+"/header/color",schemaPath:"#/properties/header/properties/color/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema9.properties.header.properties.color,data:data49};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
else {
const err181 = {instancePath:instancePath+"/header/color",schemaPath:"#/properties/header/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.properties.header.properties.color.type,parentSchema:schema9.properties.header.properties.color,data:data49};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
let data50 = data48.opacity;
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 1 || isNaN(data50)){
const err182 = {instancePath:instancePath+"/header/opacity",schemaPath:"#/properties/header/properties/opacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema9.properties.header.properties.opacity,data:data50};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(data50 < 0 || isNaN(data50)){
const err183 = {instancePath:instancePath+"/header/opacity",schemaPath:"#/properties/header/properties/opacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema9.properties.header.properties.opacity,data:data50};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
else {
const err184 = {instancePath:instancePath+"/header/opacity",schemaPath:"#/properties/header/properties/opacity/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.header.properties.opacity.type,parentSchema:schema9.properties.header.properties.opacity,data:data50};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
let data51 = data48.height;
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 400 || isNaN(data51)){
const err185 = {instancePath:instancePath+"/header/height",schemaPath:"#/properties/header/properties/height/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema9.properties.header.properties.height,data:data51};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(data51 < 0 || isNaN(data51)){
const err186 = {instancePath:instancePath+"/header/height",schemaPath:"#/properties/header/properties/height/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema9.properties.header.properties.height,data:data51};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
else {
const err187 = {instancePath:instancePath+"/header/height",schemaPath:"#/properties/header/properties/height/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.header.properties.height.type,parentSchema:schema9.properties.header.properties.height,data:data51};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
let data52 = data48.line;
if(typeof data52 === "string"){
if(!pattern4.test(data52)){
const err188 = {instancePath:instancePath+"/header/line",schemaPath:"#/properties/header/properties/line/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema9.properties.header.properties.line,data:data52};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/header/line",schemaPath:"#/properties/header/properties/line/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.properties.header.properties.line.type,parentSchema:schema9.properties.header.properties.line,data:data52};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
let data53 = data48.marks;
if(typeof data53 !== "string"){
const err190 = {instancePath:instancePath+"/header/marks",schemaPath:"#/properties/header/properties/marks/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.properties.header.properties.marks.type,parentSchema:schema9.properties.header.properties.marks,data:data53};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(!(((data53 === "none") || (data53 === "screen")) || (data53 === "ruler"))){
const err191 = {instancePath:instancePath+"/header/marks",schemaPath:"#/properties/header/properties/marks/enum",keyword:"enum",params:{allowedValues: schema9.properties.header.properties.marks.enum},message:"must be equal to one of the allowed values",schema:schema9.properties.header.properties.marks.enum,parentSchema:schema9.properties.header.properties.marks,data:data53};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
let data54 = data48.accent;
if(typeof data54 === "string"){
if(!pattern4.test(data54)){
const err192 = {instancePath:instancePath+"/header/accent",schemaPath:"#/properties/header/properties/accent/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema9.properties.header.properties.accent,data:data54};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
else {
const err193 = {instancePath:instancePath+"/header/accent",schemaPath:"#/properties/header/properties/accent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.properties.header.properties.accent.type,parentSchema:schema9.properties.header.properties.accent,data:data54};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
let data55 = data48.room;
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 400 || isNaN(data55)){
const err194 = {instancePath:instancePath+"/header/room",schemaPath:"#/properties/header/properties/room/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema9.properties.header.properties.room,data:data55};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(data55 < 0 || isNaN(data55)){
const err195 = {instancePath:instancePath+"/header/room",schemaPath:"#/properties/header/properties/room/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema9.properties.header.properties.room,data:data55};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
else {
const err196 = {instancePath:instancePath+"/header/room",schemaPath:"#/properties/header/properties/room/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.header.properties.room.type,parentSchema:schema9.properties.header.properties.room,data:data55};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
else {
const err197 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema9.properties.header.type,parentSchema:schema9.properties.header,data:data48};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
let data56 = data.spread;
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 400 || isNaN(data56)){
const err198 = {instancePath:instancePath+"/spread",schemaPath:"#/properties/spread/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema9.properties.spread,data:data56};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(data56 < 0 || isNaN(data56)){
const err199 = {instancePath:instancePath+"/spread",schemaPath:"#/properties/spread/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema9.properties.spread,data:data56};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
else {
const err200 = {instancePath:instancePath+"/spread",schemaPath:"#/properties/spread/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.spread.type,parentSchema:schema9.properties.spread,data:data56};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
let data57 = data.corners;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.form === undefined){
data57.form = "none";
}
if(data57.color === undefined){
data57.color = "none";
}
if(data57.opacity === undefined){
data57.opacity = 1;
}
if(data57.size === undefined){
data57.size = 10;
}
if(data57.width === undefined){
data57.width = 2;
}
if(data57.form === undefined){
const err201 = {instancePath:instancePath+"/corners",schemaPath:"#/properties/corners/required",keyword:"required",params:{missingProperty: "form"},message:"must have required property '"+"form"+"'",schema:schema9.properties.corners.required,parentSchema:schema9.properties.corners,data:data57};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(data57.color === undefined){
const err202 = {instancePath:instancePath+"/corners",schemaPath:"#/properties/corners/required",keyword:"required",params:{missingProperty: "color"},message:"must have required property '"+"color"+"'",schema:schema9.properties.corners.required,parentSchema:schema9.properties.corners,data:data57};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(data57.opacity === undefined){
const err203 = {instancePath:instancePath+"/corners",schemaPath:"#/properties/corners/required",keyword:"required",params:{missingProperty: "opacity"},message:"must have required property '"+"opacity"+"'",schema:schema9.properties.corners.required,parentSchema:schema9.properties.corners,data:data57};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(data57.size === undefined){
const err204 = {instancePath:instancePath+"/corners",schemaPath:"#/properties/corners/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'",schema:schema9.properties.corners.required,parentSchema:schema9.properties.corners,data:data57};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if(data57.width === undefined){
const err205 = {instancePath:instancePath+"/corners",schemaPath:"#/properties/corners/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'",schema:schema9.properties.corners.required,parentSchema:schema9.properties.corners,data:data57};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
for(const key8 in data57){
if(!(((((key8 === "form") || (key8 === "color")) || (key8 === "opacity")) || (key8 === "size")) || (key8 === "width"))){
const err206 = {instancePath:instancePath+"/corners",schemaPath:"#/properties/corners/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema9.properties.corners,data:data57};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
let data58 = data57.form;
if(typeof data58 !== "string"){
const err207 = {instancePath:instancePath+"/corners/form",schemaPath:"#/properties/corners/properties/form/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.properties.corners.properties.form.type,parentSchema:schema9.properties.corners.properties.form,data:data58};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(!((((data58 === "none") || (data58 === "brackets")) || (data58 === "tape")) || (data58 === "magnets"))){
const err208 = {instancePath:instancePath+"/corners/form",schemaPath:"#/properties/corners/properties/form/enum",keyword:"enum",params:{allowedValues: schema9.properties.corners.properties.form.enum},message:"must be equal to one of the allowed values",schema:schema9.properties.corners.properties.form.enum,parentSchema:schema9.properties.corners.properties.form,data:data58};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
let data59 = data57.color;
if(typeof data59 === "string"){
if(!pattern4.test(data59)){
const err209 = {instancePath:instancePath+"/corners/color",schemaPath:"#/properties/corners/properties/color/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema9.properties.corners.properties.color,data:data59};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
else {
const err210 = {instancePath:instancePath+"/corners/color",schemaPath:"#/properties/corners/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.properties.corners.properties.color.type,parentSchema:schema9.properties.corners.properties.color,data:data59};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
let data60 = data57.opacity;
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 > 1 || isNaN(data60)){
const err211 = {instancePath:instancePath+"/corners/opacity",schemaPath:"#/properties/corners/properties/opacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema9.properties.corners.properties.opacity,data:data60};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(data60 < 0 || isNaN(data60)){
const err212 = {instancePath:instancePath+"/corners/opacity",schemaPath:"#/properties/corners/properties/opacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema9.properties.corners.properties.opacity,data:data60};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
else {
const err213 = {instancePath:instancePath+"/corners/opacity",schemaPath:"#/properties/corners/properties/opacity/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.corners.properties.opacity.type,parentSchema:schema9.properties.corners.properties.opacity,data:data60};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
let data61 = data57.size;
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 > 400 || isNaN(data61)){
const err214 = {instancePath:instancePath+"/corners/size",schemaPath:"#/properties/corners/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema9.properties.corners.properties.size,data:data61};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(data61 < 0 || isNaN(data61)){
const err215 = {instancePath:instancePath+"/corners/size",schemaPath:"#/properties/corners/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema9.properties.corners.properties.size,data:data61};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
else {
const err216 = {instancePath:instancePath+"/corners/size",schemaPath:"#/properties/corners/properties/size/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.corners.properties.size.type,parentSchema:schema9.properties.corners.properties.size,data:data61};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
let data62 = data57.width;
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 > 400 || isNaN(data62)){
const err217 = {instancePath:instancePath+"/corners/width",schemaPath:"#/properties/corners/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema9.properties.corners.properties.width,data:data62};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(data62 < 0 || isNaN(data62)){
const err218 = {instancePath:instancePath+"/corners/width",schemaPath:"#/properties/corners/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema9.properties.corners.properties.width,data:data62};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
else {
const err219 = {instancePath:instancePath+"/corners/width",schemaPath:"#/properties/corners/properties/width/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema9.properties.corners.properties.width.type,parentSchema:schema9.properties.corners.properties.width,data:data62};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
else {
const err220 = {instancePath:instancePath+"/corners",schemaPath:"#/properties/corners/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema9.properties.corners.type,parentSchema:schema9.properties.corners,data:data57};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
let data63 = data.ink;
if(typeof data63 === "string"){
if(!pattern4.test(data63)){
const err221 = {instancePath:instancePath+"/ink",schemaPath:"#/properties/ink/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema9.properties.ink,data:data63};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
else {
const err222 = {instancePath:instancePath+"/ink",schemaPath:"#/properties/ink/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.properties.ink.type,parentSchema:schema9.properties.ink,data:data63};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
else {
const err223 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}

const schema10 = {"additionalProperties":false,"description":"How arrows of one kind are drawn.","type":"object","required":["color","opacity","width","dash","radius","head","headSize","tail","glow","core"],"properties":{"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Its colour. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Its opacity. 0 … 1.","default":1,"type":"number"},"width":{"minimum":0,"maximum":400,"description":"Width of the shaft. In px.","default":2,"type":"number"},"dash":{"maxItems":8,"default":[],"description":"Lengths on, off … of a dashed stroke, in px; empty for a solid one.","type":"array","items":{"minimum":0.1,"maximum":200,"description":"A length, from 0.1 to 200 px.","type":"number"}},"radius":{"minimum":0,"maximum":400,"description":"Radius of the bends. In px.","default":12,"type":"number"},"head":{"type":"string","enum":["open","filled","hollow","barred","double"],"description":"Form of the arrowhead."},"headSize":{"minimum":0,"maximum":400,"description":"Length of the arrowhead. In px.","default":11,"type":"number"},"tail":{"type":"string","enum":["none","dot","ring"],"description":"What the arrow starts with.","default":"none"},"glow":{"default":false,"description":"Light up the arrow.","type":"boolean"},"core":{"additionalProperties":false,"default":{},"description":"A thinner stroke along the middle of the shaft: the hot core of a tube, or the hollow of a pipe.","type":"object","required":["color","opacity","width"],"properties":{"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Its colour. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Its opacity. 0 … 1.","default":1,"type":"number"},"width":{"minimum":0,"maximum":400,"description":"Its width. In px.","default":1,"type":"number"}}}}};

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
if(data.core === undefined){
data.core = {};
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
if(data.core === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "core"},message:"must have required property '"+"core"+"'",schema:schema10.required,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema10.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.color !== undefined){
let data0 = data.color;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err11 = {instancePath:instancePath+"/color",schemaPath:"#/properties/color/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema10.properties.color,data:data0};
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
const err12 = {instancePath:instancePath+"/color",schemaPath:"#/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema10.properties.color.type,parentSchema:schema10.properties.color,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
let data1 = data.opacity;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
const err13 = {instancePath:instancePath+"/opacity",schemaPath:"#/properties/opacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema10.properties.opacity,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err14 = {instancePath:instancePath+"/opacity",schemaPath:"#/properties/opacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema10.properties.opacity,data:data1};
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
const err15 = {instancePath:instancePath+"/opacity",schemaPath:"#/properties/opacity/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema10.properties.opacity.type,parentSchema:schema10.properties.opacity,data:data1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
let data2 = data.width;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 400 || isNaN(data2)){
const err16 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema10.properties.width,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err17 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema10.properties.width,data:data2};
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
const err18 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema10.properties.width.type,parentSchema:schema10.properties.width,data:data2};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
let data3 = data.dash;
if(Array.isArray(data3)){
if(data3.length > 8){
const err19 = {instancePath:instancePath+"/dash",schemaPath:"#/properties/dash/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items",schema:8,parentSchema:schema10.properties.dash,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 200 || isNaN(data4)){
const err20 = {instancePath:instancePath+"/dash/" + i0,schemaPath:"#/properties/dash/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200},message:"must be <= 200",schema:200,parentSchema:schema10.properties.dash.items,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data4 < 0.1 || isNaN(data4)){
const err21 = {instancePath:instancePath+"/dash/" + i0,schemaPath:"#/properties/dash/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.1},message:"must be >= 0.1",schema:0.1,parentSchema:schema10.properties.dash.items,data:data4};
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
const err22 = {instancePath:instancePath+"/dash/" + i0,schemaPath:"#/properties/dash/items/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema10.properties.dash.items.type,parentSchema:schema10.properties.dash.items,data:data4};
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
else {
const err23 = {instancePath:instancePath+"/dash",schemaPath:"#/properties/dash/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema10.properties.dash.type,parentSchema:schema10.properties.dash,data:data3};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
let data5 = data.radius;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 400 || isNaN(data5)){
const err24 = {instancePath:instancePath+"/radius",schemaPath:"#/properties/radius/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema10.properties.radius,data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err25 = {instancePath:instancePath+"/radius",schemaPath:"#/properties/radius/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema10.properties.radius,data:data5};
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
const err26 = {instancePath:instancePath+"/radius",schemaPath:"#/properties/radius/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema10.properties.radius.type,parentSchema:schema10.properties.radius,data:data5};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data.head !== undefined){
let data6 = data.head;
if(typeof data6 !== "string"){
const err27 = {instancePath:instancePath+"/head",schemaPath:"#/properties/head/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema10.properties.head.type,parentSchema:schema10.properties.head,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(((((data6 === "open") || (data6 === "filled")) || (data6 === "hollow")) || (data6 === "barred")) || (data6 === "double"))){
const err28 = {instancePath:instancePath+"/head",schemaPath:"#/properties/head/enum",keyword:"enum",params:{allowedValues: schema10.properties.head.enum},message:"must be equal to one of the allowed values",schema:schema10.properties.head.enum,parentSchema:schema10.properties.head,data:data6};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
let data7 = data.headSize;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 400 || isNaN(data7)){
const err29 = {instancePath:instancePath+"/headSize",schemaPath:"#/properties/headSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema10.properties.headSize,data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err30 = {instancePath:instancePath+"/headSize",schemaPath:"#/properties/headSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema10.properties.headSize,data:data7};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/headSize",schemaPath:"#/properties/headSize/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema10.properties.headSize.type,parentSchema:schema10.properties.headSize,data:data7};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
let data8 = data.tail;
if(typeof data8 !== "string"){
const err32 = {instancePath:instancePath+"/tail",schemaPath:"#/properties/tail/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema10.properties.tail.type,parentSchema:schema10.properties.tail,data:data8};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!(((data8 === "none") || (data8 === "dot")) || (data8 === "ring"))){
const err33 = {instancePath:instancePath+"/tail",schemaPath:"#/properties/tail/enum",keyword:"enum",params:{allowedValues: schema10.properties.tail.enum},message:"must be equal to one of the allowed values",schema:schema10.properties.tail.enum,parentSchema:schema10.properties.tail,data:data8};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
let data9 = data.glow;
if(typeof data9 !== "boolean"){
const err34 = {instancePath:instancePath+"/glow",schemaPath:"#/properties/glow/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema10.properties.glow.type,parentSchema:schema10.properties.glow,data:data9};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
let data10 = data.core;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.color === undefined){
data10.color = "none";
}
if(data10.opacity === undefined){
data10.opacity = 1;
}
if(data10.width === undefined){
data10.width = 1;
}
if(data10.color === undefined){
const err35 = {instancePath:instancePath+"/core",schemaPath:"#/properties/core/required",keyword:"required",params:{missingProperty: "color"},message:"must have required property '"+"color"+"'",schema:schema10.properties.core.required,parentSchema:schema10.properties.core,data:data10};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data10.opacity === undefined){
const err36 = {instancePath:instancePath+"/core",schemaPath:"#/properties/core/required",keyword:"required",params:{missingProperty: "opacity"},message:"must have required property '"+"opacity"+"'",schema:schema10.properties.core.required,parentSchema:schema10.properties.core,data:data10};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data10.width === undefined){
const err37 = {instancePath:instancePath+"/core",schemaPath:"#/properties/core/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'",schema:schema10.properties.core.required,parentSchema:schema10.properties.core,data:data10};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key1 in data10){
if(!(((key1 === "color") || (key1 === "opacity")) || (key1 === "width"))){
const err38 = {instancePath:instancePath+"/core",schemaPath:"#/properties/core/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema10.properties.core,data:data10};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
let data11 = data10.color;
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
const err39 = {instancePath:instancePath+"/core/color",schemaPath:"#/properties/core/properties/color/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema10.properties.core.properties.color,data:data11};
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
const err40 = {instancePath:instancePath+"/core/color",schemaPath:"#/properties/core/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema10.properties.core.properties.color.type,parentSchema:schema10.properties.core.properties.color,data:data11};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
let data12 = data10.opacity;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1 || isNaN(data12)){
const err41 = {instancePath:instancePath+"/core/opacity",schemaPath:"#/properties/core/properties/opacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema10.properties.core.properties.opacity,data:data12};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err42 = {instancePath:instancePath+"/core/opacity",schemaPath:"#/properties/core/properties/opacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema10.properties.core.properties.opacity,data:data12};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/core/opacity",schemaPath:"#/properties/core/properties/opacity/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema10.properties.core.properties.opacity.type,parentSchema:schema10.properties.core.properties.opacity,data:data12};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
let data13 = data10.width;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 400 || isNaN(data13)){
const err44 = {instancePath:instancePath+"/core/width",schemaPath:"#/properties/core/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema10.properties.core.properties.width,data:data13};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err45 = {instancePath:instancePath+"/core/width",schemaPath:"#/properties/core/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema10.properties.core.properties.width,data:data13};
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
const err46 = {instancePath:instancePath+"/core/width",schemaPath:"#/properties/core/properties/width/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema10.properties.core.properties.width.type,parentSchema:schema10.properties.core.properties.width,data:data13};
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
const err47 = {instancePath:instancePath+"/core",schemaPath:"#/properties/core/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema10.properties.core.type,parentSchema:schema10.properties.core,data:data10};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}

const schema11 = {"additionalProperties":false,"description":"How straight rules of one role are drawn.","type":"object","required":["form","color","accent","opacity","width","dash","glow"],"properties":{"form":{"type":"string","enum":["plain","double","signal"],"description":"What is drawn along the rule.","default":"plain"},"color":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Its colour. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","type":"string"},"accent":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Second colour of forms that have one. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Its opacity. 0 … 1.","default":1,"type":"number"},"width":{"minimum":0,"maximum":400,"description":"Its width. In px.","default":1,"type":"number"},"dash":{"maxItems":8,"default":[],"description":"Lengths on, off … of a dashed stroke, in px; empty for a solid one.","type":"array","items":{"minimum":0.1,"maximum":200,"description":"A length, from 0.1 to 200 px.","type":"number"}},"glow":{"default":false,"description":"Light up the rule.","type":"boolean"}}};

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
if(!pattern4.test(data1)){
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
if(!pattern4.test(data2)){
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

const schema12 = {"additionalProperties":false,"description":"How icons are drawn.","type":"object","required":["stroke","opacity","width","fill","fillOpacity","shade","shadeOpacity","shadeWidth","highlight","highlightOpacity","shift","glow","light"],"properties":{"stroke":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of the lines. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","type":"string"},"opacity":{"minimum":0,"maximum":1,"description":"Opacity of the lines. 0 … 1.","default":1,"type":"number"},"width":{"minimum":0,"maximum":400,"description":"Width of the lines. In px.","default":1.8,"type":"number"},"fill":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of the closed areas. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"fillOpacity":{"minimum":0,"maximum":1,"description":"Opacity of the closed areas. 0 … 1.","default":1,"type":"number"},"shade":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of the areas in the shade. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"shadeOpacity":{"minimum":0,"maximum":1,"description":"Opacity of the areas in the shade. 0 … 1.","default":1,"type":"number"},"shadeWidth":{"minimum":0,"maximum":400,"description":"Width of the strokes that shade, side by side; 0 for an even area. In px.","default":0,"type":"number"},"highlight":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of the areas that stand out: lamps, seals, screens. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"},"highlightOpacity":{"minimum":0,"maximum":1,"description":"Opacity of the areas that stand out. 0 … 1.","default":1,"type":"number"},"shift":{"minimum":0,"maximum":400,"description":"How far the areas are out of register with the lines. In px.","default":0,"type":"number"},"glow":{"default":false,"description":"Light up the lines.","type":"boolean"},"light":{"pattern":"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$","description":"Colour of that light; `none` for that of the lines. `#rrggbb`, a name from `palette`, or `none`; in `shapes`, `text`, `icons` and `solid` also `tone.fill`, `tone.shade`, `tone.line` or `tone.ink`.","default":"none","type":"string"}}};

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
if(data.shade === undefined){
data.shade = "none";
}
if(data.shadeOpacity === undefined){
data.shadeOpacity = 1;
}
if(data.shadeWidth === undefined){
data.shadeWidth = 0;
}
if(data.highlight === undefined){
data.highlight = "none";
}
if(data.highlightOpacity === undefined){
data.highlightOpacity = 1;
}
if(data.shift === undefined){
data.shift = 0;
}
if(data.glow === undefined){
data.glow = false;
}
if(data.light === undefined){
data.light = "none";
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
if(data.shade === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shade"},message:"must have required property '"+"shade"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.shadeOpacity === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shadeOpacity"},message:"must have required property '"+"shadeOpacity"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.shadeWidth === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shadeWidth"},message:"must have required property '"+"shadeWidth"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.highlight === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "highlight"},message:"must have required property '"+"highlight"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.highlightOpacity === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "highlightOpacity"},message:"must have required property '"+"highlightOpacity"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.shift === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shift"},message:"must have required property '"+"shift"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.glow === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "glow"},message:"must have required property '"+"glow"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.light === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "light"},message:"must have required property '"+"light"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema12.properties, key0))){
const err13 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.stroke !== undefined){
let data0 = data.stroke;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err14 = {instancePath:instancePath+"/stroke",schemaPath:"#/properties/stroke/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema12.properties.stroke,data:data0};
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
const err15 = {instancePath:instancePath+"/stroke",schemaPath:"#/properties/stroke/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.stroke.type,parentSchema:schema12.properties.stroke,data:data0};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
let data1 = data.opacity;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
const err16 = {instancePath:instancePath+"/opacity",schemaPath:"#/properties/opacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema12.properties.opacity,data:data1};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err17 = {instancePath:instancePath+"/opacity",schemaPath:"#/properties/opacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema12.properties.opacity,data:data1};
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
const err18 = {instancePath:instancePath+"/opacity",schemaPath:"#/properties/opacity/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema12.properties.opacity.type,parentSchema:schema12.properties.opacity,data:data1};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
let data2 = data.width;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 400 || isNaN(data2)){
const err19 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema12.properties.width,data:data2};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err20 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema12.properties.width,data:data2};
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
const err21 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema12.properties.width.type,parentSchema:schema12.properties.width,data:data2};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
let data3 = data.fill;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err22 = {instancePath:instancePath+"/fill",schemaPath:"#/properties/fill/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema12.properties.fill,data:data3};
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
const err23 = {instancePath:instancePath+"/fill",schemaPath:"#/properties/fill/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.fill.type,parentSchema:schema12.properties.fill,data:data3};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
let data4 = data.fillOpacity;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1 || isNaN(data4)){
const err24 = {instancePath:instancePath+"/fillOpacity",schemaPath:"#/properties/fillOpacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema12.properties.fillOpacity,data:data4};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err25 = {instancePath:instancePath+"/fillOpacity",schemaPath:"#/properties/fillOpacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema12.properties.fillOpacity,data:data4};
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
const err26 = {instancePath:instancePath+"/fillOpacity",schemaPath:"#/properties/fillOpacity/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema12.properties.fillOpacity.type,parentSchema:schema12.properties.fillOpacity,data:data4};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
let data5 = data.shade;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err27 = {instancePath:instancePath+"/shade",schemaPath:"#/properties/shade/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema12.properties.shade,data:data5};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/shade",schemaPath:"#/properties/shade/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.shade.type,parentSchema:schema12.properties.shade,data:data5};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
let data6 = data.shadeOpacity;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1 || isNaN(data6)){
const err29 = {instancePath:instancePath+"/shadeOpacity",schemaPath:"#/properties/shadeOpacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema12.properties.shadeOpacity,data:data6};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err30 = {instancePath:instancePath+"/shadeOpacity",schemaPath:"#/properties/shadeOpacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema12.properties.shadeOpacity,data:data6};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/shadeOpacity",schemaPath:"#/properties/shadeOpacity/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema12.properties.shadeOpacity.type,parentSchema:schema12.properties.shadeOpacity,data:data6};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
let data7 = data.shadeWidth;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 400 || isNaN(data7)){
const err32 = {instancePath:instancePath+"/shadeWidth",schemaPath:"#/properties/shadeWidth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema12.properties.shadeWidth,data:data7};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err33 = {instancePath:instancePath+"/shadeWidth",schemaPath:"#/properties/shadeWidth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema12.properties.shadeWidth,data:data7};
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
const err34 = {instancePath:instancePath+"/shadeWidth",schemaPath:"#/properties/shadeWidth/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema12.properties.shadeWidth.type,parentSchema:schema12.properties.shadeWidth,data:data7};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
let data8 = data.highlight;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err35 = {instancePath:instancePath+"/highlight",schemaPath:"#/properties/highlight/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema12.properties.highlight,data:data8};
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
const err36 = {instancePath:instancePath+"/highlight",schemaPath:"#/properties/highlight/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.highlight.type,parentSchema:schema12.properties.highlight,data:data8};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
let data9 = data.highlightOpacity;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1 || isNaN(data9)){
const err37 = {instancePath:instancePath+"/highlightOpacity",schemaPath:"#/properties/highlightOpacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema12.properties.highlightOpacity,data:data9};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err38 = {instancePath:instancePath+"/highlightOpacity",schemaPath:"#/properties/highlightOpacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema12.properties.highlightOpacity,data:data9};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/highlightOpacity",schemaPath:"#/properties/highlightOpacity/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema12.properties.highlightOpacity.type,parentSchema:schema12.properties.highlightOpacity,data:data9};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
let data10 = data.shift;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 400 || isNaN(data10)){
const err40 = {instancePath:instancePath+"/shift",schemaPath:"#/properties/shift/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema12.properties.shift,data:data10};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err41 = {instancePath:instancePath+"/shift",schemaPath:"#/properties/shift/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema12.properties.shift,data:data10};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/shift",schemaPath:"#/properties/shift/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema12.properties.shift.type,parentSchema:schema12.properties.shift,data:data10};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
let data11 = data.glow;
if(typeof data11 !== "boolean"){
const err43 = {instancePath:instancePath+"/glow",schemaPath:"#/properties/glow/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema12.properties.glow.type,parentSchema:schema12.properties.glow,data:data11};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
let data12 = data.light;
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
const err44 = {instancePath:instancePath+"/light",schemaPath:"#/properties/light/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema12.properties.light,data:data12};
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
const err45 = {instancePath:instancePath+"/light",schemaPath:"#/properties/light/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.light.type,parentSchema:schema12.properties.light,data:data12};
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
const err46 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
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
if(data.projection === undefined){
data.projection = "flat";
}
if(data.solid === undefined){
data.solid = {};
}
if(data.hand === undefined){
data.hand = {};
}
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
if(data.projection === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "projection"},message:"must have required property '"+"projection"+"'",schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.solid === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "solid"},message:"must have required property '"+"solid"+"'",schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.hand === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hand"},message:"must have required property '"+"hand"+"'",schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.glow === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "glow"},message:"must have required property '"+"glow"+"'",schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.paper === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "paper"},message:"must have required property '"+"paper"+"'",schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.tones === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tones"},message:"must have required property '"+"tones"+"'",schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.typography === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "typography"},message:"must have required property '"+"typography"+"'",schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.shapes === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shapes"},message:"must have required property '"+"shapes"+"'",schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.edges === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "edges"},message:"must have required property '"+"edges"+"'",schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.crossing === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "crossing"},message:"must have required property '"+"crossing"+"'",schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.rules === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rules"},message:"must have required property '"+"rules"+"'",schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.icons === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "icons"},message:"must have required property '"+"icons"+"'",schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
const err16 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err17 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema6.properties.name,data:data0};
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
const err18 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.name.type,parentSchema:schema6.properties.name,data:data0};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.extends !== undefined){
let data1 = data.extends;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err19 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9][a-z0-9_-]*|.+\\.ya?ml)$"},message:"must match pattern \""+"^([a-z0-9][a-z0-9_-]*|.+\\.ya?ml)$"+"\"",schema:"^([a-z0-9][a-z0-9_-]*|.+\\.ya?ml)$",parentSchema:schema6.properties.extends,data:data1};
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
const err20 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.extends.type,parentSchema:schema6.properties.extends,data:data1};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 === "string"){
if(func3(data2) > 300){
const err21 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema6.properties.description,data:data2};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func3(data2) < 1){
const err22 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema6.properties.description,data:data2};
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
const err23 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.description.type,parentSchema:schema6.properties.description,data:data2};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.pen !== undefined){
let data3 = data.pen;
if(typeof data3 !== "string"){
const err24 = {instancePath:instancePath+"/pen",schemaPath:"#/properties/pen/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.pen.type,parentSchema:schema6.properties.pen,data:data3};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!((data3 === "sketch") || (data3 === "precise"))){
const err25 = {instancePath:instancePath+"/pen",schemaPath:"#/properties/pen/enum",keyword:"enum",params:{allowedValues: schema6.properties.pen.enum},message:"must be equal to one of the allowed values",schema:schema6.properties.pen.enum,parentSchema:schema6.properties.pen,data:data3};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.palette !== undefined){
let data4 = data.palette;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(pattern0.test(key1)){
let data5 = data4[key1];
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
const err26 = {instancePath:instancePath+"/palette/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/palette/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9-%5D*%24/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"},message:"must match pattern \""+"^#[0-9a-fA-F]{6}$"+"\"",schema:"^#[0-9a-fA-F]{6}$",parentSchema:schema6.properties.palette.patternProperties["^[a-z][a-z0-9-]*$"],data:data5};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/palette/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/palette/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9-%5D*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.palette.patternProperties["^[a-z][a-z0-9-]*$"].type,parentSchema:schema6.properties.palette.patternProperties["^[a-z][a-z0-9-]*$"],data:data5};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
}
else {
const err28 = {instancePath:instancePath+"/palette",schemaPath:"#/properties/palette/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.palette.type,parentSchema:schema6.properties.palette,data:data4};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
let data6 = data.projection;
if(typeof data6 !== "string"){
const err29 = {instancePath:instancePath+"/projection",schemaPath:"#/properties/projection/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.projection.type,parentSchema:schema6.properties.projection,data:data6};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!((data6 === "flat") || (data6 === "isometric"))){
const err30 = {instancePath:instancePath+"/projection",schemaPath:"#/properties/projection/enum",keyword:"enum",params:{allowedValues: schema6.properties.projection.enum},message:"must be equal to one of the allowed values",schema:schema6.properties.projection.enum,parentSchema:schema6.properties.projection,data:data6};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
let data7 = data.solid;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.depth === undefined){
data7.depth = 14;
}
if(data7.top === undefined){
data7.top = {};
}
if(data7.side === undefined){
data7.side = {};
}
if(data7.ridges === undefined){
data7.ridges = 0.8;
}
if(data7.depth === undefined){
const err31 = {instancePath:instancePath+"/solid",schemaPath:"#/properties/solid/required",keyword:"required",params:{missingProperty: "depth"},message:"must have required property '"+"depth"+"'",schema:schema6.properties.solid.required,parentSchema:schema6.properties.solid,data:data7};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data7.top === undefined){
const err32 = {instancePath:instancePath+"/solid",schemaPath:"#/properties/solid/required",keyword:"required",params:{missingProperty: "top"},message:"must have required property '"+"top"+"'",schema:schema6.properties.solid.required,parentSchema:schema6.properties.solid,data:data7};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data7.side === undefined){
const err33 = {instancePath:instancePath+"/solid",schemaPath:"#/properties/solid/required",keyword:"required",params:{missingProperty: "side"},message:"must have required property '"+"side"+"'",schema:schema6.properties.solid.required,parentSchema:schema6.properties.solid,data:data7};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data7.ridges === undefined){
const err34 = {instancePath:instancePath+"/solid",schemaPath:"#/properties/solid/required",keyword:"required",params:{missingProperty: "ridges"},message:"must have required property '"+"ridges"+"'",schema:schema6.properties.solid.required,parentSchema:schema6.properties.solid,data:data7};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key2 in data7){
if(!((((key2 === "depth") || (key2 === "top")) || (key2 === "side")) || (key2 === "ridges"))){
const err35 = {instancePath:instancePath+"/solid",schemaPath:"#/properties/solid/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.solid,data:data7};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
let data8 = data7.depth;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 40 || isNaN(data8)){
const err36 = {instancePath:instancePath+"/solid/depth",schemaPath:"#/properties/solid/properties/depth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 40},message:"must be <= 40",schema:40,parentSchema:schema6.properties.solid.properties.depth,data:data8};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data8 < 4 || isNaN(data8)){
const err37 = {instancePath:instancePath+"/solid/depth",schemaPath:"#/properties/solid/properties/depth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4},message:"must be >= 4",schema:4,parentSchema:schema6.properties.solid.properties.depth,data:data8};
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
const err38 = {instancePath:instancePath+"/solid/depth",schemaPath:"#/properties/solid/properties/depth/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.solid.properties.depth.type,parentSchema:schema6.properties.solid.properties.depth,data:data8};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
let data9 = data7.top;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.color === undefined){
data9.color = "#ffffff";
}
if(data9.opacity === undefined){
data9.opacity = 0.6;
}
if(data9.color === undefined){
const err39 = {instancePath:instancePath+"/solid/top",schemaPath:"#/properties/solid/properties/top/required",keyword:"required",params:{missingProperty: "color"},message:"must have required property '"+"color"+"'",schema:schema6.properties.solid.properties.top.required,parentSchema:schema6.properties.solid.properties.top,data:data9};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data9.opacity === undefined){
const err40 = {instancePath:instancePath+"/solid/top",schemaPath:"#/properties/solid/properties/top/required",keyword:"required",params:{missingProperty: "opacity"},message:"must have required property '"+"opacity"+"'",schema:schema6.properties.solid.properties.top.required,parentSchema:schema6.properties.solid.properties.top,data:data9};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key3 in data9){
if(!((key3 === "color") || (key3 === "opacity"))){
const err41 = {instancePath:instancePath+"/solid/top",schemaPath:"#/properties/solid/properties/top/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.solid.properties.top,data:data9};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
let data10 = data9.color;
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
const err42 = {instancePath:instancePath+"/solid/top/color",schemaPath:"#/properties/solid/properties/top/properties/color/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema6.properties.solid.properties.top.properties.color,data:data10};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/solid/top/color",schemaPath:"#/properties/solid/properties/top/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.solid.properties.top.properties.color.type,parentSchema:schema6.properties.solid.properties.top.properties.color,data:data10};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
let data11 = data9.opacity;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1 || isNaN(data11)){
const err44 = {instancePath:instancePath+"/solid/top/opacity",schemaPath:"#/properties/solid/properties/top/properties/opacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema6.properties.solid.properties.top.properties.opacity,data:data11};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err45 = {instancePath:instancePath+"/solid/top/opacity",schemaPath:"#/properties/solid/properties/top/properties/opacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.solid.properties.top.properties.opacity,data:data11};
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
const err46 = {instancePath:instancePath+"/solid/top/opacity",schemaPath:"#/properties/solid/properties/top/properties/opacity/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.solid.properties.top.properties.opacity.type,parentSchema:schema6.properties.solid.properties.top.properties.opacity,data:data11};
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
const err47 = {instancePath:instancePath+"/solid/top",schemaPath:"#/properties/solid/properties/top/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.solid.properties.top.type,parentSchema:schema6.properties.solid.properties.top,data:data9};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
let data12 = data7.side;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.color === undefined){
data12.color = "tone.line";
}
if(data12.opacity === undefined){
data12.opacity = 0.45;
}
if(data12.color === undefined){
const err48 = {instancePath:instancePath+"/solid/side",schemaPath:"#/properties/solid/properties/side/required",keyword:"required",params:{missingProperty: "color"},message:"must have required property '"+"color"+"'",schema:schema6.properties.solid.properties.side.required,parentSchema:schema6.properties.solid.properties.side,data:data12};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data12.opacity === undefined){
const err49 = {instancePath:instancePath+"/solid/side",schemaPath:"#/properties/solid/properties/side/required",keyword:"required",params:{missingProperty: "opacity"},message:"must have required property '"+"opacity"+"'",schema:schema6.properties.solid.properties.side.required,parentSchema:schema6.properties.solid.properties.side,data:data12};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key4 in data12){
if(!((key4 === "color") || (key4 === "opacity"))){
const err50 = {instancePath:instancePath+"/solid/side",schemaPath:"#/properties/solid/properties/side/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.solid.properties.side,data:data12};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
let data13 = data12.color;
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
const err51 = {instancePath:instancePath+"/solid/side/color",schemaPath:"#/properties/solid/properties/side/properties/color/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema6.properties.solid.properties.side.properties.color,data:data13};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/solid/side/color",schemaPath:"#/properties/solid/properties/side/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.solid.properties.side.properties.color.type,parentSchema:schema6.properties.solid.properties.side.properties.color,data:data13};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
let data14 = data12.opacity;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1 || isNaN(data14)){
const err53 = {instancePath:instancePath+"/solid/side/opacity",schemaPath:"#/properties/solid/properties/side/properties/opacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema6.properties.solid.properties.side.properties.opacity,data:data14};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err54 = {instancePath:instancePath+"/solid/side/opacity",schemaPath:"#/properties/solid/properties/side/properties/opacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.solid.properties.side.properties.opacity,data:data14};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/solid/side/opacity",schemaPath:"#/properties/solid/properties/side/properties/opacity/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.solid.properties.side.properties.opacity.type,parentSchema:schema6.properties.solid.properties.side.properties.opacity,data:data14};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/solid/side",schemaPath:"#/properties/solid/properties/side/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.solid.properties.side.type,parentSchema:schema6.properties.solid.properties.side,data:data12};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
let data15 = data7.ridges;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1 || isNaN(data15)){
const err57 = {instancePath:instancePath+"/solid/ridges",schemaPath:"#/properties/solid/properties/ridges/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema6.properties.solid.properties.ridges,data:data15};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err58 = {instancePath:instancePath+"/solid/ridges",schemaPath:"#/properties/solid/properties/ridges/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.solid.properties.ridges,data:data15};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/solid/ridges",schemaPath:"#/properties/solid/properties/ridges/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.solid.properties.ridges.type,parentSchema:schema6.properties.solid.properties.ridges,data:data15};
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
const err60 = {instancePath:instancePath+"/solid",schemaPath:"#/properties/solid/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.solid.type,parentSchema:schema6.properties.solid,data:data7};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
let data16 = data.hand;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.sway === undefined){
data16.sway = 1;
}
if(data16.pressure === undefined){
data16.pressure = 0.6;
}
if(data16.weight === undefined){
data16.weight = 0.3;
}
if(data16.overshoot === undefined){
data16.overshoot = 2.4;
}
if(data16.dryness === undefined){
data16.dryness = 0;
}
if(data16.sway === undefined){
const err61 = {instancePath:instancePath+"/hand",schemaPath:"#/properties/hand/required",keyword:"required",params:{missingProperty: "sway"},message:"must have required property '"+"sway"+"'",schema:schema6.properties.hand.required,parentSchema:schema6.properties.hand,data:data16};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data16.pressure === undefined){
const err62 = {instancePath:instancePath+"/hand",schemaPath:"#/properties/hand/required",keyword:"required",params:{missingProperty: "pressure"},message:"must have required property '"+"pressure"+"'",schema:schema6.properties.hand.required,parentSchema:schema6.properties.hand,data:data16};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data16.weight === undefined){
const err63 = {instancePath:instancePath+"/hand",schemaPath:"#/properties/hand/required",keyword:"required",params:{missingProperty: "weight"},message:"must have required property '"+"weight"+"'",schema:schema6.properties.hand.required,parentSchema:schema6.properties.hand,data:data16};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data16.overshoot === undefined){
const err64 = {instancePath:instancePath+"/hand",schemaPath:"#/properties/hand/required",keyword:"required",params:{missingProperty: "overshoot"},message:"must have required property '"+"overshoot"+"'",schema:schema6.properties.hand.required,parentSchema:schema6.properties.hand,data:data16};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data16.dryness === undefined){
const err65 = {instancePath:instancePath+"/hand",schemaPath:"#/properties/hand/required",keyword:"required",params:{missingProperty: "dryness"},message:"must have required property '"+"dryness"+"'",schema:schema6.properties.hand.required,parentSchema:schema6.properties.hand,data:data16};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
for(const key5 in data16){
if(!(((((key5 === "sway") || (key5 === "pressure")) || (key5 === "weight")) || (key5 === "overshoot")) || (key5 === "dryness"))){
const err66 = {instancePath:instancePath+"/hand",schemaPath:"#/properties/hand/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.hand,data:data16};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
let data17 = data16.sway;
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 3 || isNaN(data17)){
const err67 = {instancePath:instancePath+"/hand/sway",schemaPath:"#/properties/hand/properties/sway/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3",schema:3,parentSchema:schema6.properties.hand.properties.sway,data:data17};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data17 < 0 || isNaN(data17)){
const err68 = {instancePath:instancePath+"/hand/sway",schemaPath:"#/properties/hand/properties/sway/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.hand.properties.sway,data:data17};
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
const err69 = {instancePath:instancePath+"/hand/sway",schemaPath:"#/properties/hand/properties/sway/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.hand.properties.sway.type,parentSchema:schema6.properties.hand.properties.sway,data:data17};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
let data18 = data16.pressure;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 1 || isNaN(data18)){
const err70 = {instancePath:instancePath+"/hand/pressure",schemaPath:"#/properties/hand/properties/pressure/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema6.properties.hand.properties.pressure,data:data18};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err71 = {instancePath:instancePath+"/hand/pressure",schemaPath:"#/properties/hand/properties/pressure/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.hand.properties.pressure,data:data18};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/hand/pressure",schemaPath:"#/properties/hand/properties/pressure/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.hand.properties.pressure.type,parentSchema:schema6.properties.hand.properties.pressure,data:data18};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
let data19 = data16.weight;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 1 || isNaN(data19)){
const err73 = {instancePath:instancePath+"/hand/weight",schemaPath:"#/properties/hand/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema6.properties.hand.properties.weight,data:data19};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data19 < 0 || isNaN(data19)){
const err74 = {instancePath:instancePath+"/hand/weight",schemaPath:"#/properties/hand/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.hand.properties.weight,data:data19};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/hand/weight",schemaPath:"#/properties/hand/properties/weight/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.hand.properties.weight.type,parentSchema:schema6.properties.hand.properties.weight,data:data19};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
let data20 = data16.overshoot;
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 400 || isNaN(data20)){
const err76 = {instancePath:instancePath+"/hand/overshoot",schemaPath:"#/properties/hand/properties/overshoot/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema6.properties.hand.properties.overshoot,data:data20};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data20 < 0 || isNaN(data20)){
const err77 = {instancePath:instancePath+"/hand/overshoot",schemaPath:"#/properties/hand/properties/overshoot/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.hand.properties.overshoot,data:data20};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/hand/overshoot",schemaPath:"#/properties/hand/properties/overshoot/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.hand.properties.overshoot.type,parentSchema:schema6.properties.hand.properties.overshoot,data:data20};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
let data21 = data16.dryness;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 1 || isNaN(data21)){
const err79 = {instancePath:instancePath+"/hand/dryness",schemaPath:"#/properties/hand/properties/dryness/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema6.properties.hand.properties.dryness,data:data21};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data21 < 0 || isNaN(data21)){
const err80 = {instancePath:instancePath+"/hand/dryness",schemaPath:"#/properties/hand/properties/dryness/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.hand.properties.dryness,data:data21};
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
const err81 = {instancePath:instancePath+"/hand/dryness",schemaPath:"#/properties/hand/properties/dryness/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.hand.properties.dryness.type,parentSchema:schema6.properties.hand.properties.dryness,data:data21};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/hand",schemaPath:"#/properties/hand/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.hand.type,parentSchema:schema6.properties.hand,data:data16};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
let data22 = data.glow;
if(Array.isArray(data22)){
if(data22.length > 5){
const err83 = {instancePath:instancePath+"/glow",schemaPath:"#/properties/glow/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items",schema:5,parentSchema:schema6.properties.glow,data:data22};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
const len0 = data22.length;
for(let i0=0; i0<len0; i0++){
let data23 = data22[i0];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.opacity === undefined){
data23.opacity = 1;
}
if(data23.width === undefined){
const err84 = {instancePath:instancePath+"/glow/" + i0,schemaPath:"#/properties/glow/items/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'",schema:schema6.properties.glow.items.required,parentSchema:schema6.properties.glow.items,data:data23};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data23.opacity === undefined){
const err85 = {instancePath:instancePath+"/glow/" + i0,schemaPath:"#/properties/glow/items/required",keyword:"required",params:{missingProperty: "opacity"},message:"must have required property '"+"opacity"+"'",schema:schema6.properties.glow.items.required,parentSchema:schema6.properties.glow.items,data:data23};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
for(const key6 in data23){
if(!((key6 === "width") || (key6 === "opacity"))){
const err86 = {instancePath:instancePath+"/glow/" + i0,schemaPath:"#/properties/glow/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.glow.items,data:data23};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data23.width !== undefined){
let data24 = data23.width;
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 400 || isNaN(data24)){
const err87 = {instancePath:instancePath+"/glow/" + i0+"/width",schemaPath:"#/properties/glow/items/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema6.properties.glow.items.properties.width,data:data24};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data24 < 0 || isNaN(data24)){
const err88 = {instancePath:instancePath+"/glow/" + i0+"/width",schemaPath:"#/properties/glow/items/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.glow.items.properties.width,data:data24};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/glow/" + i0+"/width",schemaPath:"#/properties/glow/items/properties/width/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.glow.items.properties.width.type,parentSchema:schema6.properties.glow.items.properties.width,data:data24};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
let data25 = data23.opacity;
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 1 || isNaN(data25)){
const err90 = {instancePath:instancePath+"/glow/" + i0+"/opacity",schemaPath:"#/properties/glow/items/properties/opacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema6.properties.glow.items.properties.opacity,data:data25};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data25 < 0 || isNaN(data25)){
const err91 = {instancePath:instancePath+"/glow/" + i0+"/opacity",schemaPath:"#/properties/glow/items/properties/opacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.glow.items.properties.opacity,data:data25};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/glow/" + i0+"/opacity",schemaPath:"#/properties/glow/items/properties/opacity/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.glow.items.properties.opacity.type,parentSchema:schema6.properties.glow.items.properties.opacity,data:data25};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/glow/" + i0,schemaPath:"#/properties/glow/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.glow.items.type,parentSchema:schema6.properties.glow.items,data:data23};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/glow",schemaPath:"#/properties/glow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.glow.type,parentSchema:schema6.properties.glow,data:data22};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data.paper !== undefined){
let data26 = data.paper;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.fine === undefined){
data26.fine = {};
}
if(data26.coarse === undefined){
data26.coarse = {};
}
if(data26.scanlines === undefined){
data26.scanlines = {};
}
if(data26.crosses === undefined){
data26.crosses = {};
}
if(data26.frame === undefined){
data26.frame = {};
}
if(data26.corners === undefined){
data26.corners = {};
}
if(data26.tray === undefined){
data26.tray = {};
}
if(data26.smudges === undefined){
data26.smudges = {};
}
if(data26.color === undefined){
const err95 = {instancePath:instancePath+"/paper",schemaPath:"#/properties/paper/required",keyword:"required",params:{missingProperty: "color"},message:"must have required property '"+"color"+"'",schema:schema6.properties.paper.required,parentSchema:schema6.properties.paper,data:data26};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data26.fine === undefined){
const err96 = {instancePath:instancePath+"/paper",schemaPath:"#/properties/paper/required",keyword:"required",params:{missingProperty: "fine"},message:"must have required property '"+"fine"+"'",schema:schema6.properties.paper.required,parentSchema:schema6.properties.paper,data:data26};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data26.coarse === undefined){
const err97 = {instancePath:instancePath+"/paper",schemaPath:"#/properties/paper/required",keyword:"required",params:{missingProperty: "coarse"},message:"must have required property '"+"coarse"+"'",schema:schema6.properties.paper.required,parentSchema:schema6.properties.paper,data:data26};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data26.scanlines === undefined){
const err98 = {instancePath:instancePath+"/paper",schemaPath:"#/properties/paper/required",keyword:"required",params:{missingProperty: "scanlines"},message:"must have required property '"+"scanlines"+"'",schema:schema6.properties.paper.required,parentSchema:schema6.properties.paper,data:data26};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data26.crosses === undefined){
const err99 = {instancePath:instancePath+"/paper",schemaPath:"#/properties/paper/required",keyword:"required",params:{missingProperty: "crosses"},message:"must have required property '"+"crosses"+"'",schema:schema6.properties.paper.required,parentSchema:schema6.properties.paper,data:data26};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data26.frame === undefined){
const err100 = {instancePath:instancePath+"/paper",schemaPath:"#/properties/paper/required",keyword:"required",params:{missingProperty: "frame"},message:"must have required property '"+"frame"+"'",schema:schema6.properties.paper.required,parentSchema:schema6.properties.paper,data:data26};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data26.corners === undefined){
const err101 = {instancePath:instancePath+"/paper",schemaPath:"#/properties/paper/required",keyword:"required",params:{missingProperty: "corners"},message:"must have required property '"+"corners"+"'",schema:schema6.properties.paper.required,parentSchema:schema6.properties.paper,data:data26};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data26.tray === undefined){
const err102 = {instancePath:instancePath+"/paper",schemaPath:"#/properties/paper/required",keyword:"required",params:{missingProperty: "tray"},message:"must have required property '"+"tray"+"'",schema:schema6.properties.paper.required,parentSchema:schema6.properties.paper,data:data26};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data26.smudges === undefined){
const err103 = {instancePath:instancePath+"/paper",schemaPath:"#/properties/paper/required",keyword:"required",params:{missingProperty: "smudges"},message:"must have required property '"+"smudges"+"'",schema:schema6.properties.paper.required,parentSchema:schema6.properties.paper,data:data26};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
for(const key7 in data26){
if(!(func2.call(schema6.properties.paper.properties, key7))){
const err104 = {instancePath:instancePath+"/paper",schemaPath:"#/properties/paper/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.paper,data:data26};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data26.color !== undefined){
let data27 = data26.color;
if(typeof data27 === "string"){
if(!pattern4.test(data27)){
const err105 = {instancePath:instancePath+"/paper/color",schemaPath:"#/properties/paper/properties/color/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema6.properties.paper.properties.color,data:data27};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/paper/color",schemaPath:"#/properties/paper/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.paper.properties.color.type,parentSchema:schema6.properties.paper.properties.color,data:data27};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
let data28 = data26.fine;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.color === undefined){
data28.color = "none";
}
if(data28.opacity === undefined){
data28.opacity = 1;
}
if(data28.gap === undefined){
data28.gap = 16;
}
if(data28.width === undefined){
data28.width = 1;
}
if(data28.color === undefined){
const err107 = {instancePath:instancePath+"/paper/fine",schemaPath:"#/properties/paper/properties/fine/required",keyword:"required",params:{missingProperty: "color"},message:"must have required property '"+"color"+"'",schema:schema6.properties.paper.properties.fine.required,parentSchema:schema6.properties.paper.properties.fine,data:data28};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data28.opacity === undefined){
const err108 = {instancePath:instancePath+"/paper/fine",schemaPath:"#/properties/paper/properties/fine/required",keyword:"required",params:{missingProperty: "opacity"},message:"must have required property '"+"opacity"+"'",schema:schema6.properties.paper.properties.fine.required,parentSchema:schema6.properties.paper.properties.fine,data:data28};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data28.gap === undefined){
const err109 = {instancePath:instancePath+"/paper/fine",schemaPath:"#/properties/paper/properties/fine/required",keyword:"required",params:{missingProperty: "gap"},message:"must have required property '"+"gap"+"'",schema:schema6.properties.paper.properties.fine.required,parentSchema:schema6.properties.paper.properties.fine,data:data28};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data28.width === undefined){
const err110 = {instancePath:instancePath+"/paper/fine",schemaPath:"#/properties/paper/properties/fine/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'",schema:schema6.properties.paper.properties.fine.required,parentSchema:schema6.properties.paper.properties.fine,data:data28};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
for(const key8 in data28){
if(!((((key8 === "color") || (key8 === "opacity")) || (key8 === "gap")) || (key8 === "width"))){
const err111 = {instancePath:instancePath+"/paper/fine",schemaPath:"#/properties/paper/properties/fine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.paper.properties.fine,data:data28};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
let data29 = data28.color;
if(typeof data29 === "string"){
if(!pattern4.test(data29)){
const err112 = {instancePath:instancePath+"/paper/fine/color",schemaPath:"#/properties/paper/properties/fine/properties/color/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema6.properties.paper.properties.fine.properties.color,data:data29};
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
const err113 = {instancePath:instancePath+"/paper/fine/color",schemaPath:"#/properties/paper/properties/fine/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.paper.properties.fine.properties.color.type,parentSchema:schema6.properties.paper.properties.fine.properties.color,data:data29};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
let data30 = data28.opacity;
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 1 || isNaN(data30)){
const err114 = {instancePath:instancePath+"/paper/fine/opacity",schemaPath:"#/properties/paper/properties/fine/properties/opacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema6.properties.paper.properties.fine.properties.opacity,data:data30};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data30 < 0 || isNaN(data30)){
const err115 = {instancePath:instancePath+"/paper/fine/opacity",schemaPath:"#/properties/paper/properties/fine/properties/opacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.paper.properties.fine.properties.opacity,data:data30};
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
const err116 = {instancePath:instancePath+"/paper/fine/opacity",schemaPath:"#/properties/paper/properties/fine/properties/opacity/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.paper.properties.fine.properties.opacity.type,parentSchema:schema6.properties.paper.properties.fine.properties.opacity,data:data30};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
let data31 = data28.gap;
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 512 || isNaN(data31)){
const err117 = {instancePath:instancePath+"/paper/fine/gap",schemaPath:"#/properties/paper/properties/fine/properties/gap/maximum",keyword:"maximum",params:{comparison: "<=", limit: 512},message:"must be <= 512",schema:512,parentSchema:schema6.properties.paper.properties.fine.properties.gap,data:data31};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data31 < 2 || isNaN(data31)){
const err118 = {instancePath:instancePath+"/paper/fine/gap",schemaPath:"#/properties/paper/properties/fine/properties/gap/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema6.properties.paper.properties.fine.properties.gap,data:data31};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/paper/fine/gap",schemaPath:"#/properties/paper/properties/fine/properties/gap/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.paper.properties.fine.properties.gap.type,parentSchema:schema6.properties.paper.properties.fine.properties.gap,data:data31};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
let data32 = data28.width;
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 400 || isNaN(data32)){
const err120 = {instancePath:instancePath+"/paper/fine/width",schemaPath:"#/properties/paper/properties/fine/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema6.properties.paper.properties.fine.properties.width,data:data32};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data32 < 0 || isNaN(data32)){
const err121 = {instancePath:instancePath+"/paper/fine/width",schemaPath:"#/properties/paper/properties/fine/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.paper.properties.fine.properties.width,data:data32};
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
const err122 = {instancePath:instancePath+"/paper/fine/width",schemaPath:"#/properties/paper/properties/fine/properties/width/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.paper.properties.fine.properties.width.type,parentSchema:schema6.properties.paper.properties.fine.properties.width,data:data32};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/paper/fine",schemaPath:"#/properties/paper/properties/fine/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.paper.properties.fine.type,parentSchema:schema6.properties.paper.properties.fine,data:data28};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
let data33 = data26.coarse;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.color === undefined){
data33.color = "none";
}
if(data33.opacity === undefined){
data33.opacity = 1;
}
if(data33.gap === undefined){
data33.gap = 16;
}
if(data33.width === undefined){
data33.width = 1;
}
if(data33.color === undefined){
const err124 = {instancePath:instancePath+"/paper/coarse",schemaPath:"#/properties/paper/properties/coarse/required",keyword:"required",params:{missingProperty: "color"},message:"must have required property '"+"color"+"'",schema:schema6.properties.paper.properties.coarse.required,parentSchema:schema6.properties.paper.properties.coarse,data:data33};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data33.opacity === undefined){
const err125 = {instancePath:instancePath+"/paper/coarse",schemaPath:"#/properties/paper/properties/coarse/required",keyword:"required",params:{missingProperty: "opacity"},message:"must have required property '"+"opacity"+"'",schema:schema6.properties.paper.properties.coarse.required,parentSchema:schema6.properties.paper.properties.coarse,data:data33};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data33.gap === undefined){
const err126 = {instancePath:instancePath+"/paper/coarse",schemaPath:"#/properties/paper/properties/coarse/required",keyword:"required",params:{missingProperty: "gap"},message:"must have required property '"+"gap"+"'",schema:schema6.properties.paper.properties.coarse.required,parentSchema:schema6.properties.paper.properties.coarse,data:data33};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data33.width === undefined){
const err127 = {instancePath:instancePath+"/paper/coarse",schemaPath:"#/properties/paper/properties/coarse/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'",schema:schema6.properties.paper.properties.coarse.required,parentSchema:schema6.properties.paper.properties.coarse,data:data33};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
for(const key9 in data33){
if(!((((key9 === "color") || (key9 === "opacity")) || (key9 === "gap")) || (key9 === "width"))){
const err128 = {instancePath:instancePath+"/paper/coarse",schemaPath:"#/properties/paper/properties/coarse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.paper.properties.coarse,data:data33};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
let data34 = data33.color;
if(typeof data34 === "string"){
if(!pattern4.test(data34)){
const err129 = {instancePath:instancePath+"/paper/coarse/color",schemaPath:"#/properties/paper/properties/coarse/properties/color/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema6.properties.paper.properties.coarse.properties.color,data:data34};
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
const err130 = {instancePath:instancePath+"/paper/coarse/color",schemaPath:"#/properties/paper/properties/coarse/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.paper.properties.coarse.properties.color.type,parentSchema:schema6.properties.paper.properties.coarse.properties.color,data:data34};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
let data35 = data33.opacity;
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 1 || isNaN(data35)){
const err131 = {instancePath:instancePath+"/paper/coarse/opacity",schemaPath:"#/properties/paper/properties/coarse/properties/opacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema6.properties.paper.properties.coarse.properties.opacity,data:data35};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data35 < 0 || isNaN(data35)){
const err132 = {instancePath:instancePath+"/paper/coarse/opacity",schemaPath:"#/properties/paper/properties/coarse/properties/opacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.paper.properties.coarse.properties.opacity,data:data35};
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
const err133 = {instancePath:instancePath+"/paper/coarse/opacity",schemaPath:"#/properties/paper/properties/coarse/properties/opacity/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.paper.properties.coarse.properties.opacity.type,parentSchema:schema6.properties.paper.properties.coarse.properties.opacity,data:data35};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
let data36 = data33.gap;
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 512 || isNaN(data36)){
const err134 = {instancePath:instancePath+"/paper/coarse/gap",schemaPath:"#/properties/paper/properties/coarse/properties/gap/maximum",keyword:"maximum",params:{comparison: "<=", limit: 512},message:"must be <= 512",schema:512,parentSchema:schema6.properties.paper.properties.coarse.properties.gap,data:data36};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data36 < 2 || isNaN(data36)){
const err135 = {instancePath:instancePath+"/paper/coarse/gap",schemaPath:"#/properties/paper/properties/coarse/properties/gap/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema6.properties.paper.properties.coarse.properties.gap,data:data36};
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
const err136 = {instancePath:instancePath+"/paper/coarse/gap",schemaPath:"#/properties/paper/properties/coarse/properties/gap/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.paper.properties.coarse.properties.gap.type,parentSchema:schema6.properties.paper.properties.coarse.properties.gap,data:data36};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
let data37 = data33.width;
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 400 || isNaN(data37)){
const err137 = {instancePath:instancePath+"/paper/coarse/width",schemaPath:"#/properties/paper/properties/coarse/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema6.properties.paper.properties.coarse.properties.width,data:data37};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(data37 < 0 || isNaN(data37)){
const err138 = {instancePath:instancePath+"/paper/coarse/width",schemaPath:"#/properties/paper/properties/coarse/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.paper.properties.coarse.properties.width,data:data37};
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
const err139 = {instancePath:instancePath+"/paper/coarse/width",schemaPath:"#/properties/paper/properties/coarse/properties/width/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.paper.properties.coarse.properties.width.type,parentSchema:schema6.properties.paper.properties.coarse.properties.width,data:data37};
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
const err140 = {instancePath:instancePath+"/paper/coarse",schemaPath:"#/properties/paper/properties/coarse/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.paper.properties.coarse.type,parentSchema:schema6.properties.paper.properties.coarse,data:data33};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
let data38 = data26.scanlines;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.color === undefined){
data38.color = "none";
}
if(data38.opacity === undefined){
data38.opacity = 1;
}
if(data38.gap === undefined){
data38.gap = 16;
}
if(data38.width === undefined){
data38.width = 1;
}
if(data38.color === undefined){
const err141 = {instancePath:instancePath+"/paper/scanlines",schemaPath:"#/properties/paper/properties/scanlines/required",keyword:"required",params:{missingProperty: "color"},message:"must have required property '"+"color"+"'",schema:schema6.properties.paper.properties.scanlines.required,parentSchema:schema6.properties.paper.properties.scanlines,data:data38};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(data38.opacity === undefined){
const err142 = {instancePath:instancePath+"/paper/scanlines",schemaPath:"#/properties/paper/properties/scanlines/required",keyword:"required",params:{missingProperty: "opacity"},message:"must have required property '"+"opacity"+"'",schema:schema6.properties.paper.properties.scanlines.required,parentSchema:schema6.properties.paper.properties.scanlines,data:data38};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data38.gap === undefined){
const err143 = {instancePath:instancePath+"/paper/scanlines",schemaPath:"#/properties/paper/properties/scanlines/required",keyword:"required",params:{missingProperty: "gap"},message:"must have required property '"+"gap"+"'",schema:schema6.properties.paper.properties.scanlines.required,parentSchema:schema6.properties.paper.properties.scanlines,data:data38};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(data38.width === undefined){
const err144 = {instancePath:instancePath+"/paper/scanlines",schemaPath:"#/properties/paper/properties/scanlines/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'",schema:schema6.properties.paper.properties.scanlines.required,parentSchema:schema6.properties.paper.properties.scanlines,data:data38};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
for(const key10 in data38){
if(!((((key10 === "color") || (key10 === "opacity")) || (key10 === "gap")) || (key10 === "width"))){
const err145 = {instancePath:instancePath+"/paper/scanlines",schemaPath:"#/properties/paper/properties/scanlines/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.paper.properties.scanlines,data:data38};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
let data39 = data38.color;
if(typeof data39 === "string"){
if(!pattern4.test(data39)){
const err146 = {instancePath:instancePath+"/paper/scanlines/color",schemaPath:"#/properties/paper/properties/scanlines/properties/color/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema6.properties.paper.properties.scanlines.properties.color,data:data39};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/paper/scanlines/color",schemaPath:"#/properties/paper/properties/scanlines/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.paper.properties.scanlines.properties.color.type,parentSchema:schema6.properties.paper.properties.scanlines.properties.color,data:data39};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
let data40 = data38.opacity;
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 1 || isNaN(data40)){
const err148 = {instancePath:instancePath+"/paper/scanlines/opacity",schemaPath:"#/properties/paper/properties/scanlines/properties/opacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema6.properties.paper.properties.scanlines.properties.opacity,data:data40};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(data40 < 0 || isNaN(data40)){
const err149 = {instancePath:instancePath+"/paper/scanlines/opacity",schemaPath:"#/properties/paper/properties/scanlines/properties/opacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.paper.properties.scanlines.properties.opacity,data:data40};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
else {
const err150 = {instancePath:instancePath+"/paper/scanlines/opacity",schemaPath:"#/properties/paper/properties/scanlines/properties/opacity/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.paper.properties.scanlines.properties.opacity.type,parentSchema:schema6.properties.paper.properties.scanlines.properties.opacity,data:data40};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
let data41 = data38.gap;
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 512 || isNaN(data41)){
const err151 = {instancePath:instancePath+"/paper/scanlines/gap",schemaPath:"#/properties/paper/properties/scanlines/properties/gap/maximum",keyword:"maximum",params:{comparison: "<=", limit: 512},message:"must be <= 512",schema:512,parentSchema:schema6.properties.paper.properties.scanlines.properties.gap,data:data41};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(data41 < 2 || isNaN(data41)){
const err152 = {instancePath:instancePath+"/paper/scanlines/gap",schemaPath:"#/properties/paper/properties/scanlines/properties/gap/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema6.properties.paper.properties.scanlines.properties.gap,data:data41};
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
const err153 = {instancePath:instancePath+"/paper/scanlines/gap",schemaPath:"#/properties/paper/properties/scanlines/properties/gap/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.paper.properties.scanlines.properties.gap.type,parentSchema:schema6.properties.paper.properties.scanlines.properties.gap,data:data41};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
let data42 = data38.width;
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 400 || isNaN(data42)){
const err154 = {instancePath:instancePath+"/paper/scanlines/width",schemaPath:"#/properties/paper/properties/scanlines/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema6.properties.paper.properties.scanlines.properties.width,data:data42};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(data42 < 0 || isNaN(data42)){
const err155 = {instancePath:instancePath+"/paper/scanlines/width",schemaPath:"#/properties/paper/properties/scanlines/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.paper.properties.scanlines.properties.width,data:data42};
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
const err156 = {instancePath:instancePath+"/paper/scanlines/width",schemaPath:"#/properties/paper/properties/scanlines/properties/width/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.paper.properties.scanlines.properties.width.type,parentSchema:schema6.properties.paper.properties.scanlines.properties.width,data:data42};
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
const err157 = {instancePath:instancePath+"/paper/scanlines",schemaPath:"#/properties/paper/properties/scanlines/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.paper.properties.scanlines.type,parentSchema:schema6.properties.paper.properties.scanlines,data:data38};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
let data43 = data26.crosses;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.color === undefined){
data43.color = "none";
}
if(data43.opacity === undefined){
data43.opacity = 1;
}
if(data43.size === undefined){
data43.size = 6;
}
if(data43.color === undefined){
const err158 = {instancePath:instancePath+"/paper/crosses",schemaPath:"#/properties/paper/properties/crosses/required",keyword:"required",params:{missingProperty: "color"},message:"must have required property '"+"color"+"'",schema:schema6.properties.paper.properties.crosses.required,parentSchema:schema6.properties.paper.properties.crosses,data:data43};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(data43.opacity === undefined){
const err159 = {instancePath:instancePath+"/paper/crosses",schemaPath:"#/properties/paper/properties/crosses/required",keyword:"required",params:{missingProperty: "opacity"},message:"must have required property '"+"opacity"+"'",schema:schema6.properties.paper.properties.crosses.required,parentSchema:schema6.properties.paper.properties.crosses,data:data43};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(data43.size === undefined){
const err160 = {instancePath:instancePath+"/paper/crosses",schemaPath:"#/properties/paper/properties/crosses/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'",schema:schema6.properties.paper.properties.crosses.required,parentSchema:schema6.properties.paper.properties.crosses,data:data43};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
for(const key11 in data43){
if(!(((key11 === "color") || (key11 === "opacity")) || (key11 === "size"))){
const err161 = {instancePath:instancePath+"/paper/crosses",schemaPath:"#/properties/paper/properties/crosses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.paper.properties.crosses,data:data43};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
let data44 = data43.color;
if(typeof data44 === "string"){
if(!pattern4.test(data44)){
const err162 = {instancePath:instancePath+"/paper/crosses/color",schemaPath:"#/properties/paper/properties/crosses/properties/color/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema6.properties.paper.properties.crosses.properties.color,data:data44};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/paper/crosses/color",schemaPath:"#/properties/paper/properties/crosses/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.paper.properties.crosses.properties.color.type,parentSchema:schema6.properties.paper.properties.crosses.properties.color,data:data44};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
let data45 = data43.opacity;
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 1 || isNaN(data45)){
const err164 = {instancePath:instancePath+"/paper/crosses/opacity",schemaPath:"#/properties/paper/properties/crosses/properties/opacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema6.properties.paper.properties.crosses.properties.opacity,data:data45};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data45 < 0 || isNaN(data45)){
const err165 = {instancePath:instancePath+"/paper/crosses/opacity",schemaPath:"#/properties/paper/properties/crosses/properties/opacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.paper.properties.crosses.properties.opacity,data:data45};
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
const err166 = {instancePath:instancePath+"/paper/crosses/opacity",schemaPath:"#/properties/paper/properties/crosses/properties/opacity/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.paper.properties.crosses.properties.opacity.type,parentSchema:schema6.properties.paper.properties.crosses.properties.opacity,data:data45};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
let data46 = data43.size;
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 400 || isNaN(data46)){
const err167 = {instancePath:instancePath+"/paper/crosses/size",schemaPath:"#/properties/paper/properties/crosses/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema6.properties.paper.properties.crosses.properties.size,data:data46};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(data46 < 0 || isNaN(data46)){
const err168 = {instancePath:instancePath+"/paper/crosses/size",schemaPath:"#/properties/paper/properties/crosses/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.paper.properties.crosses.properties.size,data:data46};
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
const err169 = {instancePath:instancePath+"/paper/crosses/size",schemaPath:"#/properties/paper/properties/crosses/properties/size/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.paper.properties.crosses.properties.size.type,parentSchema:schema6.properties.paper.properties.crosses.properties.size,data:data46};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
else {
const err170 = {instancePath:instancePath+"/paper/crosses",schemaPath:"#/properties/paper/properties/crosses/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.paper.properties.crosses.type,parentSchema:schema6.properties.paper.properties.crosses,data:data43};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
let data47 = data26.frame;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.outside === undefined){
data47.outside = "none";
}
if(data47.color === undefined){
data47.color = "none";
}
if(data47.inner === undefined){
data47.inner = "none";
}
if(data47.width === undefined){
data47.width = 2;
}
if(data47.inset === undefined){
data47.inset = 8;
}
if(data47.gap === undefined){
data47.gap = 4;
}
if(data47.radius === undefined){
data47.radius = 0;
}
if(data47.grain === undefined){
data47.grain = "none";
}
if(data47.ticks === undefined){
data47.ticks = 0;
}
if(data47.minor === undefined){
data47.minor = 0;
}
if(data47.arrows === undefined){
data47.arrows = false;
}
if(data47.relief === undefined){
data47.relief = 0;
}
if(data47.outside === undefined){
const err171 = {instancePath:instancePath+"/paper/frame",schemaPath:"#/properties/paper/properties/frame/required",keyword:"required",params:{missingProperty: "outside"},message:"must have required property '"+"outside"+"'",schema:schema6.properties.paper.properties.frame.required,parentSchema:schema6.properties.paper.properties.frame,data:data47};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(data47.color === undefined){
const err172 = {instancePath:instancePath+"/paper/frame",schemaPath:"#/properties/paper/properties/frame/required",keyword:"required",params:{missingProperty: "color"},message:"must have required property '"+"color"+"'",schema:schema6.properties.paper.properties.frame.required,parentSchema:schema6.properties.paper.properties.frame,data:data47};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(data47.inner === undefined){
const err173 = {instancePath:instancePath+"/paper/frame",schemaPath:"#/properties/paper/properties/frame/required",keyword:"required",params:{missingProperty: "inner"},message:"must have required property '"+"inner"+"'",schema:schema6.properties.paper.properties.frame.required,parentSchema:schema6.properties.paper.properties.frame,data:data47};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(data47.width === undefined){
const err174 = {instancePath:instancePath+"/paper/frame",schemaPath:"#/properties/paper/properties/frame/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'",schema:schema6.properties.paper.properties.frame.required,parentSchema:schema6.properties.paper.properties.frame,data:data47};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(data47.inset === undefined){
const err175 = {instancePath:instancePath+"/paper/frame",schemaPath:"#/properties/paper/properties/frame/required",keyword:"required",params:{missingProperty: "inset"},message:"must have required property '"+"inset"+"'",schema:schema6.properties.paper.properties.frame.required,parentSchema:schema6.properties.paper.properties.frame,data:data47};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(data47.gap === undefined){
const err176 = {instancePath:instancePath+"/paper/frame",schemaPath:"#/properties/paper/properties/frame/required",keyword:"required",params:{missingProperty: "gap"},message:"must have required property '"+"gap"+"'",schema:schema6.properties.paper.properties.frame.required,parentSchema:schema6.properties.paper.properties.frame,data:data47};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(data47.radius === undefined){
const err177 = {instancePath:instancePath+"/paper/frame",schemaPath:"#/properties/paper/properties/frame/required",keyword:"required",params:{missingProperty: "radius"},message:"must have required property '"+"radius"+"'",schema:schema6.properties.paper.properties.frame.required,parentSchema:schema6.properties.paper.properties.frame,data:data47};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(data47.grain === undefined){
const err178 = {instancePath:instancePath+"/paper/frame",schemaPath:"#/properties/paper/properties/frame/required",keyword:"required",params:{missingProperty: "grain"},message:"must have required property '"+"grain"+"'",schema:schema6.properties.paper.properties.frame.required,parentSchema:schema6.properties.paper.properties.frame,data:data47};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(data47.ticks === undefined){
const err179 = {instancePath:instancePath+"/paper/frame",schemaPath:"#/properties/paper/properties/frame/required",keyword:"required",params:{missingProperty: "ticks"},message:"must have required property '"+"ticks"+"'",schema:schema6.properties.paper.properties.frame.required,parentSchema:schema6.properties.paper.properties.frame,data:data47};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(data47.minor === undefined){
const err180 = {instancePath:instancePath+"/paper/frame",schemaPath:"#/properties/paper/properties/frame/required",keyword:"required",params:{missingProperty: "minor"},message:"must have required property '"+"minor"+"'",schema:schema6.properties.paper.properties.frame.required,parentSchema:schema6.properties.paper.properties.frame,data:data47};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(data47.arrows === undefined){
const err181 = {instancePath:instancePath+"/paper/frame",schemaPath:"#/properties/paper/properties/frame/required",keyword:"required",params:{missingProperty: "arrows"},message:"must have required property '"+"arrows"+"'",schema:schema6.properties.paper.properties.frame.required,parentSchema:schema6.properties.paper.properties.frame,data:data47};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(data47.relief === undefined){
const err182 = {instancePath:instancePath+"/paper/frame",schemaPath:"#/properties/paper/properties/frame/required",keyword:"required",params:{missingProperty: "relief"},message:"must have required property '"+"relief"+"'",schema:schema6.properties.paper.properties.frame.required,parentSchema:schema6.properties.paper.properties.frame,data:data47};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
for(const key12 in data47){
if(!(func2.call(schema6.properties.paper.properties.frame.properties, key12))){
const err183 = {instancePath:instancePath+"/paper/frame",schemaPath:"#/properties/paper/properties/frame/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.paper.properties.frame,data:data47};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
let data48 = data47.outside;
if(typeof data48 === "string"){
if(!pattern4.test(data48)){
const err184 = {instancePath:instancePath+"/paper/frame/outside",schemaPath:"#/properties/paper/properties/frame/properties/outside/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema6.properties.paper.properties.frame.properties.outside,data:data48};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
else {
const err185 = {instancePath:instancePath+"/paper/frame/outside",schemaPath:"#/properties/paper/properties/frame/properties/outside/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.paper.properties.frame.properties.outside.type,parentSchema:schema6.properties.paper.properties.frame.properties.outside,data:data48};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
let data49 = data47.color;
if(typeof data49 === "string"){
if(!pattern4.test(data49)){
const err186 = {instancePath:instancePath+"/paper/frame/color",schemaPath:"#/properties/paper/properties/frame/properties/color/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema6.properties.paper.properties.frame.properties.color,data:data49};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
else {
const err187 = {instancePath:instancePath+"/paper/frame/color",schemaPath:"#/properties/paper/properties/frame/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.paper.properties.frame.properties.color.type,parentSchema:schema6.properties.paper.properties.frame.properties.color,data:data49};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
let data50 = data47.inner;
if(typeof data50 === "string"){
if(!pattern4.test(data50)){
const err188 = {instancePath:instancePath+"/paper/frame/inner",schemaPath:"#/properties/paper/properties/frame/properties/inner/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema6.properties.paper.properties.frame.properties.inner,data:data50};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/paper/frame/inner",schemaPath:"#/properties/paper/properties/frame/properties/inner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.paper.properties.frame.properties.inner.type,parentSchema:schema6.properties.paper.properties.frame.properties.inner,data:data50};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
let data51 = data47.width;
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 400 || isNaN(data51)){
const err190 = {instancePath:instancePath+"/paper/frame/width",schemaPath:"#/properties/paper/properties/frame/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema6.properties.paper.properties.frame.properties.width,data:data51};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(data51 < 0 || isNaN(data51)){
const err191 = {instancePath:instancePath+"/paper/frame/width",schemaPath:"#/properties/paper/properties/frame/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.paper.properties.frame.properties.width,data:data51};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
else {
const err192 = {instancePath:instancePath+"/paper/frame/width",schemaPath:"#/properties/paper/properties/frame/properties/width/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.paper.properties.frame.properties.width.type,parentSchema:schema6.properties.paper.properties.frame.properties.width,data:data51};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
let data52 = data47.inset;
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 400 || isNaN(data52)){
const err193 = {instancePath:instancePath+"/paper/frame/inset",schemaPath:"#/properties/paper/properties/frame/properties/inset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema6.properties.paper.properties.frame.properties.inset,data:data52};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(data52 < 0 || isNaN(data52)){
const err194 = {instancePath:instancePath+"/paper/frame/inset",schemaPath:"#/properties/paper/properties/frame/properties/inset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.paper.properties.frame.properties.inset,data:data52};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
else {
const err195 = {instancePath:instancePath+"/paper/frame/inset",schemaPath:"#/properties/paper/properties/frame/properties/inset/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.paper.properties.frame.properties.inset.type,parentSchema:schema6.properties.paper.properties.frame.properties.inset,data:data52};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
let data53 = data47.gap;
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 400 || isNaN(data53)){
const err196 = {instancePath:instancePath+"/paper/frame/gap",schemaPath:"#/properties/paper/properties/frame/properties/gap/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema6.properties.paper.properties.frame.properties.gap,data:data53};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(data53 < 0 || isNaN(data53)){
const err197 = {instancePath:instancePath+"/paper/frame/gap",schemaPath:"#/properties/paper/properties/frame/properties/gap/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.paper.properties.frame.properties.gap,data:data53};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
else {
const err198 = {instancePath:instancePath+"/paper/frame/gap",schemaPath:"#/properties/paper/properties/frame/properties/gap/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.paper.properties.frame.properties.gap.type,parentSchema:schema6.properties.paper.properties.frame.properties.gap,data:data53};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
let data54 = data47.radius;
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 400 || isNaN(data54)){
const err199 = {instancePath:instancePath+"/paper/frame/radius",schemaPath:"#/properties/paper/properties/frame/properties/radius/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema6.properties.paper.properties.frame.properties.radius,data:data54};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(data54 < 0 || isNaN(data54)){
const err200 = {instancePath:instancePath+"/paper/frame/radius",schemaPath:"#/properties/paper/properties/frame/properties/radius/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.paper.properties.frame.properties.radius,data:data54};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
else {
const err201 = {instancePath:instancePath+"/paper/frame/radius",schemaPath:"#/properties/paper/properties/frame/properties/radius/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.paper.properties.frame.properties.radius.type,parentSchema:schema6.properties.paper.properties.frame.properties.radius,data:data54};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
let data55 = data47.grain;
if(typeof data55 === "string"){
if(!pattern4.test(data55)){
const err202 = {instancePath:instancePath+"/paper/frame/grain",schemaPath:"#/properties/paper/properties/frame/properties/grain/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema6.properties.paper.properties.frame.properties.grain,data:data55};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
else {
const err203 = {instancePath:instancePath+"/paper/frame/grain",schemaPath:"#/properties/paper/properties/frame/properties/grain/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.paper.properties.frame.properties.grain.type,parentSchema:schema6.properties.paper.properties.frame.properties.grain,data:data55};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
let data56 = data47.ticks;
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 400 || isNaN(data56)){
const err204 = {instancePath:instancePath+"/paper/frame/ticks",schemaPath:"#/properties/paper/properties/frame/properties/ticks/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema6.properties.paper.properties.frame.properties.ticks,data:data56};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if(data56 < 0 || isNaN(data56)){
const err205 = {instancePath:instancePath+"/paper/frame/ticks",schemaPath:"#/properties/paper/properties/frame/properties/ticks/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.paper.properties.frame.properties.ticks,data:data56};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
else {
const err206 = {instancePath:instancePath+"/paper/frame/ticks",schemaPath:"#/properties/paper/properties/frame/properties/ticks/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.paper.properties.frame.properties.ticks.type,parentSchema:schema6.properties.paper.properties.frame.properties.ticks,data:data56};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
let data57 = data47.minor;
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 400 || isNaN(data57)){
const err207 = {instancePath:instancePath+"/paper/frame/minor",schemaPath:"#/properties/paper/properties/frame/properties/minor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema6.properties.paper.properties.frame.properties.minor,data:data57};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(data57 < 0 || isNaN(data57)){
const err208 = {instancePath:instancePath+"/paper/frame/minor",schemaPath:"#/properties/paper/properties/frame/properties/minor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.paper.properties.frame.properties.minor,data:data57};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
else {
const err209 = {instancePath:instancePath+"/paper/frame/minor",schemaPath:"#/properties/paper/properties/frame/properties/minor/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.paper.properties.frame.properties.minor.type,parentSchema:schema6.properties.paper.properties.frame.properties.minor,data:data57};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
let data58 = data47.arrows;
if(typeof data58 !== "boolean"){
const err210 = {instancePath:instancePath+"/paper/frame/arrows",schemaPath:"#/properties/paper/properties/frame/properties/arrows/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema6.properties.paper.properties.frame.properties.arrows.type,parentSchema:schema6.properties.paper.properties.frame.properties.arrows,data:data58};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
let data59 = data47.relief;
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 > 1 || isNaN(data59)){
const err211 = {instancePath:instancePath+"/paper/frame/relief",schemaPath:"#/properties/paper/properties/frame/properties/relief/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema6.properties.paper.properties.frame.properties.relief,data:data59};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(data59 < 0 || isNaN(data59)){
const err212 = {instancePath:instancePath+"/paper/frame/relief",schemaPath:"#/properties/paper/properties/frame/properties/relief/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.paper.properties.frame.properties.relief,data:data59};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
else {
const err213 = {instancePath:instancePath+"/paper/frame/relief",schemaPath:"#/properties/paper/properties/frame/properties/relief/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.paper.properties.frame.properties.relief.type,parentSchema:schema6.properties.paper.properties.frame.properties.relief,data:data59};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
else {
const err214 = {instancePath:instancePath+"/paper/frame",schemaPath:"#/properties/paper/properties/frame/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.paper.properties.frame.type,parentSchema:schema6.properties.paper.properties.frame,data:data47};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
let data60 = data26.corners;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.form === undefined){
data60.form = "none";
}
if(data60.color === undefined){
data60.color = "none";
}
if(data60.accent === undefined){
data60.accent = "none";
}
if(data60.size === undefined){
data60.size = 16;
}
if(data60.form === undefined){
const err215 = {instancePath:instancePath+"/paper/corners",schemaPath:"#/properties/paper/properties/corners/required",keyword:"required",params:{missingProperty: "form"},message:"must have required property '"+"form"+"'",schema:schema6.properties.paper.properties.corners.required,parentSchema:schema6.properties.paper.properties.corners,data:data60};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(data60.color === undefined){
const err216 = {instancePath:instancePath+"/paper/corners",schemaPath:"#/properties/paper/properties/corners/required",keyword:"required",params:{missingProperty: "color"},message:"must have required property '"+"color"+"'",schema:schema6.properties.paper.properties.corners.required,parentSchema:schema6.properties.paper.properties.corners,data:data60};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(data60.accent === undefined){
const err217 = {instancePath:instancePath+"/paper/corners",schemaPath:"#/properties/paper/properties/corners/required",keyword:"required",params:{missingProperty: "accent"},message:"must have required property '"+"accent"+"'",schema:schema6.properties.paper.properties.corners.required,parentSchema:schema6.properties.paper.properties.corners,data:data60};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(data60.size === undefined){
const err218 = {instancePath:instancePath+"/paper/corners",schemaPath:"#/properties/paper/properties/corners/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'",schema:schema6.properties.paper.properties.corners.required,parentSchema:schema6.properties.paper.properties.corners,data:data60};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
for(const key13 in data60){
if(!((((key13 === "form") || (key13 === "color")) || (key13 === "accent")) || (key13 === "size"))){
const err219 = {instancePath:instancePath+"/paper/corners",schemaPath:"#/properties/paper/properties/corners/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.paper.properties.corners,data:data60};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
let data61 = data60.form;
if(typeof data61 !== "string"){
const err220 = {instancePath:instancePath+"/paper/corners/form",schemaPath:"#/properties/paper/properties/corners/properties/form/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.paper.properties.corners.properties.form.type,parentSchema:schema6.properties.paper.properties.corners.properties.form,data:data61};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if(!(((data61 === "none") || (data61 === "caps")) || (data61 === "registration"))){
const err221 = {instancePath:instancePath+"/paper/corners/form",schemaPath:"#/properties/paper/properties/corners/properties/form/enum",keyword:"enum",params:{allowedValues: schema6.properties.paper.properties.corners.properties.form.enum},message:"must be equal to one of the allowed values",schema:schema6.properties.paper.properties.corners.properties.form.enum,parentSchema:schema6.properties.paper.properties.corners.properties.form,data:data61};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
let data62 = data60.color;
if(typeof data62 === "string"){
if(!pattern4.test(data62)){
const err222 = {instancePath:instancePath+"/paper/corners/color",schemaPath:"#/properties/paper/properties/corners/properties/color/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema6.properties.paper.properties.corners.properties.color,data:data62};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
else {
const err223 = {instancePath:instancePath+"/paper/corners/color",schemaPath:"#/properties/paper/properties/corners/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.paper.properties.corners.properties.color.type,parentSchema:schema6.properties.paper.properties.corners.properties.color,data:data62};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
let data63 = data60.accent;
if(typeof data63 === "string"){
if(!pattern4.test(data63)){
const err224 = {instancePath:instancePath+"/paper/corners/accent",schemaPath:"#/properties/paper/properties/corners/properties/accent/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema6.properties.paper.properties.corners.properties.accent,data:data63};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
else {
const err225 = {instancePath:instancePath+"/paper/corners/accent",schemaPath:"#/properties/paper/properties/corners/properties/accent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.paper.properties.corners.properties.accent.type,parentSchema:schema6.properties.paper.properties.corners.properties.accent,data:data63};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
let data64 = data60.size;
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 > 400 || isNaN(data64)){
const err226 = {instancePath:instancePath+"/paper/corners/size",schemaPath:"#/properties/paper/properties/corners/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema6.properties.paper.properties.corners.properties.size,data:data64};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(data64 < 0 || isNaN(data64)){
const err227 = {instancePath:instancePath+"/paper/corners/size",schemaPath:"#/properties/paper/properties/corners/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.paper.properties.corners.properties.size,data:data64};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
else {
const err228 = {instancePath:instancePath+"/paper/corners/size",schemaPath:"#/properties/paper/properties/corners/properties/size/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.paper.properties.corners.properties.size.type,parentSchema:schema6.properties.paper.properties.corners.properties.size,data:data64};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
else {
const err229 = {instancePath:instancePath+"/paper/corners",schemaPath:"#/properties/paper/properties/corners/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.paper.properties.corners.type,parentSchema:schema6.properties.paper.properties.corners,data:data60};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
let data65 = data26.tray;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.form === undefined){
data65.form = "markers";
}
if(data65.color === undefined){
data65.color = "none";
}
if(data65.accent === undefined){
data65.accent = "none";
}
if(data65.width === undefined){
data65.width = 300;
}
if(data65.pens === undefined){
data65.pens = [];
}
if(data65.eraser === undefined){
data65.eraser = "none";
}
if(data65.felt === undefined){
data65.felt = "#5f6f7e";
}
if(data65.form === undefined){
const err230 = {instancePath:instancePath+"/paper/tray",schemaPath:"#/properties/paper/properties/tray/required",keyword:"required",params:{missingProperty: "form"},message:"must have required property '"+"form"+"'",schema:schema6.properties.paper.properties.tray.required,parentSchema:schema6.properties.paper.properties.tray,data:data65};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(data65.color === undefined){
const err231 = {instancePath:instancePath+"/paper/tray",schemaPath:"#/properties/paper/properties/tray/required",keyword:"required",params:{missingProperty: "color"},message:"must have required property '"+"color"+"'",schema:schema6.properties.paper.properties.tray.required,parentSchema:schema6.properties.paper.properties.tray,data:data65};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(data65.accent === undefined){
const err232 = {instancePath:instancePath+"/paper/tray",schemaPath:"#/properties/paper/properties/tray/required",keyword:"required",params:{missingProperty: "accent"},message:"must have required property '"+"accent"+"'",schema:schema6.properties.paper.properties.tray.required,parentSchema:schema6.properties.paper.properties.tray,data:data65};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(data65.width === undefined){
const err233 = {instancePath:instancePath+"/paper/tray",schemaPath:"#/properties/paper/properties/tray/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'",schema:schema6.properties.paper.properties.tray.required,parentSchema:schema6.properties.paper.properties.tray,data:data65};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if(data65.pens === undefined){
const err234 = {instancePath:instancePath+"/paper/tray",schemaPath:"#/properties/paper/properties/tray/required",keyword:"required",params:{missingProperty: "pens"},message:"must have required property '"+"pens"+"'",schema:schema6.properties.paper.properties.tray.required,parentSchema:schema6.properties.paper.properties.tray,data:data65};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(data65.eraser === undefined){
const err235 = {instancePath:instancePath+"/paper/tray",schemaPath:"#/properties/paper/properties/tray/required",keyword:"required",params:{missingProperty: "eraser"},message:"must have required property '"+"eraser"+"'",schema:schema6.properties.paper.properties.tray.required,parentSchema:schema6.properties.paper.properties.tray,data:data65};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(data65.felt === undefined){
const err236 = {instancePath:instancePath+"/paper/tray",schemaPath:"#/properties/paper/properties/tray/required",keyword:"required",params:{missingProperty: "felt"},message:"must have required property '"+"felt"+"'",schema:schema6.properties.paper.properties.tray.required,parentSchema:schema6.properties.paper.properties.tray,data:data65};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
for(const key14 in data65){
if(!(((((((key14 === "form") || (key14 === "color")) || (key14 === "accent")) || (key14 === "width")) || (key14 === "pens")) || (key14 === "eraser")) || (key14 === "felt"))){
const err237 = {instancePath:instancePath+"/paper/tray",schemaPath:"#/properties/paper/properties/tray/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.paper.properties.tray,data:data65};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
let data66 = data65.form;
if(typeof data66 !== "string"){
const err238 = {instancePath:instancePath+"/paper/tray/form",schemaPath:"#/properties/paper/properties/tray/properties/form/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.paper.properties.tray.properties.form.type,parentSchema:schema6.properties.paper.properties.tray.properties.form,data:data66};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(!((data66 === "markers") || (data66 === "chalk"))){
const err239 = {instancePath:instancePath+"/paper/tray/form",schemaPath:"#/properties/paper/properties/tray/properties/form/enum",keyword:"enum",params:{allowedValues: schema6.properties.paper.properties.tray.properties.form.enum},message:"must be equal to one of the allowed values",schema:schema6.properties.paper.properties.tray.properties.form.enum,parentSchema:schema6.properties.paper.properties.tray.properties.form,data:data66};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
let data67 = data65.color;
if(typeof data67 === "string"){
if(!pattern4.test(data67)){
const err240 = {instancePath:instancePath+"/paper/tray/color",schemaPath:"#/properties/paper/properties/tray/properties/color/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema6.properties.paper.properties.tray.properties.color,data:data67};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
else {
const err241 = {instancePath:instancePath+"/paper/tray/color",schemaPath:"#/properties/paper/properties/tray/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.paper.properties.tray.properties.color.type,parentSchema:schema6.properties.paper.properties.tray.properties.color,data:data67};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
let data68 = data65.accent;
if(typeof data68 === "string"){
if(!pattern4.test(data68)){
const err242 = {instancePath:instancePath+"/paper/tray/accent",schemaPath:"#/properties/paper/properties/tray/properties/accent/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema6.properties.paper.properties.tray.properties.accent,data:data68};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
else {
const err243 = {instancePath:instancePath+"/paper/tray/accent",schemaPath:"#/properties/paper/properties/tray/properties/accent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.paper.properties.tray.properties.accent.type,parentSchema:schema6.properties.paper.properties.tray.properties.accent,data:data68};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
let data69 = data65.width;
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 > 400 || isNaN(data69)){
const err244 = {instancePath:instancePath+"/paper/tray/width",schemaPath:"#/properties/paper/properties/tray/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400",schema:400,parentSchema:schema6.properties.paper.properties.tray.properties.width,data:data69};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if(data69 < 0 || isNaN(data69)){
const err245 = {instancePath:instancePath+"/paper/tray/width",schemaPath:"#/properties/paper/properties/tray/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.paper.properties.tray.properties.width,data:data69};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
else {
const err246 = {instancePath:instancePath+"/paper/tray/width",schemaPath:"#/properties/paper/properties/tray/properties/width/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.paper.properties.tray.properties.width.type,parentSchema:schema6.properties.paper.properties.tray.properties.width,data:data69};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
let data70 = data65.pens;
if(Array.isArray(data70)){
if(data70.length > 6){
const err247 = {instancePath:instancePath+"/paper/tray/pens",schemaPath:"#/properties/paper/properties/tray/properties/pens/maxItems",keyword:"maxItems",params:{limit: 6},message:"must NOT have more than 6 items",schema:6,parentSchema:schema6.properties.paper.properties.tray.properties.pens,data:data70};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
const len1 = data70.length;
for(let i1=0; i1<len1; i1++){
let data71 = data70[i1];
if(typeof data71 === "string"){
if(!pattern4.test(data71)){
const err248 = {instancePath:instancePath+"/paper/tray/pens/" + i1,schemaPath:"#/properties/paper/properties/tray/properties/pens/items/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema6.properties.paper.properties.tray.properties.pens.items,data:data71};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
else {
const err249 = {instancePath:instancePath+"/paper/tray/pens/" + i1,schemaPath:"#/properties/paper/properties/tray/properties/pens/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.paper.properties.tray.properties.pens.items.type,parentSchema:schema6.properties.paper.properties.tray.properties.pens.items,data:data71};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
}
else {
const err250 = {instancePath:instancePath+"/paper/tray/pens",schemaPath:"#/properties/paper/properties/tray/properties/pens/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.paper.properties.tray.properties.pens.type,parentSchema:schema6.properties.paper.properties.tray.properties.pens,data:data70};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
let data72 = data65.eraser;
if(typeof data72 === "string"){
if(!pattern4.test(data72)){
const err251 = {instancePath:instancePath+"/paper/tray/eraser",schemaPath:"#/properties/paper/properties/tray/properties/eraser/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema6.properties.paper.properties.tray.properties.eraser,data:data72};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
else {
const err252 = {instancePath:instancePath+"/paper/tray/eraser",schemaPath:"#/properties/paper/properties/tray/properties/eraser/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.paper.properties.tray.properties.eraser.type,parentSchema:schema6.properties.paper.properties.tray.properties.eraser,data:data72};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
let data73 = data65.felt;
if(typeof data73 === "string"){
if(!pattern4.test(data73)){
const err253 = {instancePath:instancePath+"/paper/tray/felt",schemaPath:"#/properties/paper/properties/tray/properties/felt/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema6.properties.paper.properties.tray.properties.felt,data:data73};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
else {
const err254 = {instancePath:instancePath+"/paper/tray/felt",schemaPath:"#/properties/paper/properties/tray/properties/felt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.paper.properties.tray.properties.felt.type,parentSchema:schema6.properties.paper.properties.tray.properties.felt,data:data73};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
else {
const err255 = {instancePath:instancePath+"/paper/tray",schemaPath:"#/properties/paper/properties/tray/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.paper.properties.tray.type,parentSchema:schema6.properties.paper.properties.tray,data:data65};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
let data74 = data26.smudges;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.color === undefined){
data74.color = "none";
}
if(data74.opacity === undefined){
data74.opacity = 1;
}
if(data74.count === undefined){
data74.count = 0;
}
if(data74.color === undefined){
const err256 = {instancePath:instancePath+"/paper/smudges",schemaPath:"#/properties/paper/properties/smudges/required",keyword:"required",params:{missingProperty: "color"},message:"must have required property '"+"color"+"'",schema:schema6.properties.paper.properties.smudges.required,parentSchema:schema6.properties.paper.properties.smudges,data:data74};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(data74.opacity === undefined){
const err257 = {instancePath:instancePath+"/paper/smudges",schemaPath:"#/properties/paper/properties/smudges/required",keyword:"required",params:{missingProperty: "opacity"},message:"must have required property '"+"opacity"+"'",schema:schema6.properties.paper.properties.smudges.required,parentSchema:schema6.properties.paper.properties.smudges,data:data74};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(data74.count === undefined){
const err258 = {instancePath:instancePath+"/paper/smudges",schemaPath:"#/properties/paper/properties/smudges/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'",schema:schema6.properties.paper.properties.smudges.required,parentSchema:schema6.properties.paper.properties.smudges,data:data74};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
for(const key15 in data74){
if(!(((key15 === "color") || (key15 === "opacity")) || (key15 === "count"))){
const err259 = {instancePath:instancePath+"/paper/smudges",schemaPath:"#/properties/paper/properties/smudges/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.paper.properties.smudges,data:data74};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
let data75 = data74.color;
if(typeof data75 === "string"){
if(!pattern4.test(data75)){
const err260 = {instancePath:instancePath+"/paper/smudges/color",schemaPath:"#/properties/paper/properties/smudges/properties/color/pattern",keyword:"pattern",params:{pattern: "^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"},message:"must match pattern \""+"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$"+"\"",schema:"^(#[0-9a-fA-F]{6}|[a-z][a-z0-9-]*(\\.[a-z]+)?)$",parentSchema:schema6.properties.paper.properties.smudges.properties.color,data:data75};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
else {
const err261 = {instancePath:instancePath+"/paper/smudges/color",schemaPath:"#/properties/paper/properties/smudges/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.paper.properties.smudges.properties.color.type,parentSchema:schema6.properties.paper.properties.smudges.properties.color,data:data75};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
let data76 = data74.opacity;
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 > 1 || isNaN(data76)){
const err262 = {instancePath:instancePath+"/paper/smudges/opacity",schemaPath:"#/properties/paper/properties/smudges/properties/opacity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema6.properties.paper.properties.smudges.properties.opacity,data:data76};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if(data76 < 0 || isNaN(data76)){
const err263 = {instancePath:instancePath+"/paper/smudges/opacity",schemaPath:"#/properties/paper/properties/smudges/properties/opacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.paper.properties.smudges.properties.opacity,data:data76};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
else {
const err264 = {instancePath:instancePath+"/paper/smudges/opacity",schemaPath:"#/properties/paper/properties/smudges/properties/opacity/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema6.properties.paper.properties.smudges.properties.opacity.type,parentSchema:schema6.properties.paper.properties.smudges.properties.opacity,data:data76};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
let data77 = data74.count;
if(!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))){
const err265 = {instancePath:instancePath+"/paper/smudges/count",schemaPath:"#/properties/paper/properties/smudges/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema6.properties.paper.properties.smudges.properties.count.type,parentSchema:schema6.properties.paper.properties.smudges.properties.count,data:data77};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if((typeof data77 == "number") && (isFinite(data77))){
if(data77 > 12 || isNaN(data77)){
const err266 = {instancePath:instancePath+"/paper/smudges/count",schemaPath:"#/properties/paper/properties/smudges/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 12},message:"must be <= 12",schema:12,parentSchema:schema6.properties.paper.properties.smudges.properties.count,data:data77};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
if(data77 < 0 || isNaN(data77)){
const err267 = {instancePath:instancePath+"/paper/smudges/count",schemaPath:"#/properties/paper/properties/smudges/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.paper.properties.smudges.properties.count,data:data77};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
}
else {
const err268 = {instancePath:instancePath+"/paper/smudges",schemaPath:"#/properties/paper/properties/smudges/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.paper.properties.smudges.type,parentSchema:schema6.properties.paper.properties.smudges,data:data74};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
else {
const err269 = {instancePath:instancePath+"/paper",schemaPath:"#/properties/paper/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.paper.type,parentSchema:schema6.properties.paper,data:data26};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data.tones !== undefined){
let data78 = data.tones;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.client === undefined){
const err270 = {instancePath:instancePath+"/tones",schemaPath:"#/properties/tones/required",keyword:"required",params:{missingProperty: "client"},message:"must have required property '"+"client"+"'",schema:schema6.properties.tones.required,parentSchema:schema6.properties.tones,data:data78};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if(data78.gateway === undefined){
const err271 = {instancePath:instancePath+"/tones",schemaPath:"#/properties/tones/required",keyword:"required",params:{missingProperty: "gateway"},message:"must have required property '"+"gateway"+"'",schema:schema6.properties.tones.required,parentSchema:schema6.properties.tones,data:data78};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
if(data78.service === undefined){
const err272 = {instancePath:instancePath+"/tones",schemaPath:"#/properties/tones/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'",schema:schema6.properties.tones.required,parentSchema:schema6.properties.tones,data:data78};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
if(data78.security === undefined){
const err273 = {instancePath:instancePath+"/tones",schemaPath:"#/properties/tones/required",keyword:"required",params:{missingProperty: "security"},message:"must have required property '"+"security"+"'",schema:schema6.properties.tones.required,parentSchema:schema6.properties.tones,data:data78};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
if(data78.data === undefined){
const err274 = {instancePath:instancePath+"/tones",schemaPath:"#/properties/tones/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'",schema:schema6.properties.tones.required,parentSchema:schema6.properties.tones,data:data78};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
if(data78.messaging === undefined){
const err275 = {instancePath:instancePath+"/tones",schemaPath:"#/properties/tones/required",keyword:"required",params:{missingProperty: "messaging"},message:"must have required property '"+"messaging"+"'",schema:schema6.properties.tones.required,parentSchema:schema6.properties.tones,data:data78};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
if(data78.network === undefined){
const err276 = {instancePath:instancePath+"/tones",schemaPath:"#/properties/tones/required",keyword:"required",params:{missingProperty: "network"},message:"must have required property '"+"network"+"'",schema:schema6.properties.tones.required,parentSchema:schema6.properties.tones,data:data78};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if(data78.neutral === undefined){
const err277 = {instancePath:instancePath+"/tones",schemaPath:"#/properties/tones/required",keyword:"required",params:{missingProperty: "neutral"},message:"must have required property '"+"neutral"+"'",schema:schema6.properties.tones.required,parentSchema:schema6.properties.tones,data:data78};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
for(const key16 in data78){
if(!((((((((key16 === "client") || (key16 === "gateway")) || (key16 === "service")) || (key16 === "security")) || (key16 === "data")) || (key16 === "messaging")) || (key16 === "network")) || (key16 === "neutral"))){
const err278 = {instancePath:instancePath+"/tones",schemaPath:"#/properties/tones/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.tones,data:data78};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data78.client !== undefined){
if(!(validate22(data78.client, {instancePath:instancePath+"/tones/client",parentData:data78,parentDataProperty:"client",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data78.gateway !== undefined){
if(!(validate22(data78.gateway, {instancePath:instancePath+"/tones/gateway",parentData:data78,parentDataProperty:"gateway",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data78.service !== undefined){
if(!(validate22(data78.service, {instancePath:instancePath+"/tones/service",parentData:data78,parentDataProperty:"service",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data78.security !== undefined){
if(!(validate22(data78.security, {instancePath:instancePath+"/tones/security",parentData:data78,parentDataProperty:"security",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data78.data !== undefined){
if(!(validate22(data78.data, {instancePath:instancePath+"/tones/data",parentData:data78,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data78.messaging !== undefined){
if(!(validate22(data78.messaging, {instancePath:instancePath+"/tones/messaging",parentData:data78,parentDataProperty:"messaging",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data78.network !== undefined){
if(!(validate22(data78.network, {instancePath:instancePath+"/tones/network",parentData:data78,parentDataProperty:"network",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data78.neutral !== undefined){
if(!(validate22(data78.neutral, {instancePath:instancePath+"/tones/neutral",parentData:data78,parentDataProperty:"neutral",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err279 = {instancePath:instancePath+"/tones",schemaPath:"#/properties/tones/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.tones.type,parentSchema:schema6.properties.tones,data:data78};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data.typography !== undefined){
let data87 = data.typography;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.title === undefined){
const err280 = {instancePath:instancePath+"/typography",schemaPath:"#/properties/typography/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema6.properties.typography.required,parentSchema:schema6.properties.typography,data:data87};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
if(data87.subtitle === undefined){
const err281 = {instancePath:instancePath+"/typography",schemaPath:"#/properties/typography/required",keyword:"required",params:{missingProperty: "subtitle"},message:"must have required property '"+"subtitle"+"'",schema:schema6.properties.typography.required,parentSchema:schema6.properties.typography,data:data87};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
if(data87["node-title"] === undefined){
const err282 = {instancePath:instancePath+"/typography",schemaPath:"#/properties/typography/required",keyword:"required",params:{missingProperty: "node-title"},message:"must have required property '"+"node-title"+"'",schema:schema6.properties.typography.required,parentSchema:schema6.properties.typography,data:data87};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
if(data87["node-role"] === undefined){
const err283 = {instancePath:instancePath+"/typography",schemaPath:"#/properties/typography/required",keyword:"required",params:{missingProperty: "node-role"},message:"must have required property '"+"node-role"+"'",schema:schema6.properties.typography.required,parentSchema:schema6.properties.typography,data:data87};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
if(data87["edge-label"] === undefined){
const err284 = {instancePath:instancePath+"/typography",schemaPath:"#/properties/typography/required",keyword:"required",params:{missingProperty: "edge-label"},message:"must have required property '"+"edge-label"+"'",schema:schema6.properties.typography.required,parentSchema:schema6.properties.typography,data:data87};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
if(data87["zone-title"] === undefined){
const err285 = {instancePath:instancePath+"/typography",schemaPath:"#/properties/typography/required",keyword:"required",params:{missingProperty: "zone-title"},message:"must have required property '"+"zone-title"+"'",schema:schema6.properties.typography.required,parentSchema:schema6.properties.typography,data:data87};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
if(data87.legend === undefined){
const err286 = {instancePath:instancePath+"/typography",schemaPath:"#/properties/typography/required",keyword:"required",params:{missingProperty: "legend"},message:"must have required property '"+"legend"+"'",schema:schema6.properties.typography.required,parentSchema:schema6.properties.typography,data:data87};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
if(data87["legend-heading"] === undefined){
const err287 = {instancePath:instancePath+"/typography",schemaPath:"#/properties/typography/required",keyword:"required",params:{missingProperty: "legend-heading"},message:"must have required property '"+"legend-heading"+"'",schema:schema6.properties.typography.required,parentSchema:schema6.properties.typography,data:data87};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if(data87.note === undefined){
const err288 = {instancePath:instancePath+"/typography",schemaPath:"#/properties/typography/required",keyword:"required",params:{missingProperty: "note"},message:"must have required property '"+"note"+"'",schema:schema6.properties.typography.required,parentSchema:schema6.properties.typography,data:data87};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
if(data87.key === undefined){
const err289 = {instancePath:instancePath+"/typography",schemaPath:"#/properties/typography/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema6.properties.typography.required,parentSchema:schema6.properties.typography,data:data87};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
if(data87.protocol === undefined){
const err290 = {instancePath:instancePath+"/typography",schemaPath:"#/properties/typography/required",keyword:"required",params:{missingProperty: "protocol"},message:"must have required property '"+"protocol"+"'",schema:schema6.properties.typography.required,parentSchema:schema6.properties.typography,data:data87};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(data87.number === undefined){
const err291 = {instancePath:instancePath+"/typography",schemaPath:"#/properties/typography/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'",schema:schema6.properties.typography.required,parentSchema:schema6.properties.typography,data:data87};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if(data87.step === undefined){
const err292 = {instancePath:instancePath+"/typography",schemaPath:"#/properties/typography/required",keyword:"required",params:{missingProperty: "step"},message:"must have required property '"+"step"+"'",schema:schema6.properties.typography.required,parentSchema:schema6.properties.typography,data:data87};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
if(data87.titleblock === undefined){
const err293 = {instancePath:instancePath+"/typography",schemaPath:"#/properties/typography/required",keyword:"required",params:{missingProperty: "titleblock"},message:"must have required property '"+"titleblock"+"'",schema:schema6.properties.typography.required,parentSchema:schema6.properties.typography,data:data87};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
for(const key17 in data87){
if(!(func2.call(schema6.properties.typography.properties, key17))){
const err294 = {instancePath:instancePath+"/typography",schemaPath:"#/properties/typography/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.typography,data:data87};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data87.title !== undefined){
if(!(validate31(data87.title, {instancePath:instancePath+"/typography/title",parentData:data87,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data87.subtitle !== undefined){
if(!(validate31(data87.subtitle, {instancePath:instancePath+"/typography/subtitle",parentData:data87,parentDataProperty:"subtitle",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data87["node-title"] !== undefined){
if(!(validate31(data87["node-title"], {instancePath:instancePath+"/typography/node-title",parentData:data87,parentDataProperty:"node-title",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data87["node-role"] !== undefined){
if(!(validate31(data87["node-role"], {instancePath:instancePath+"/typography/node-role",parentData:data87,parentDataProperty:"node-role",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data87["edge-label"] !== undefined){
if(!(validate31(data87["edge-label"], {instancePath:instancePath+"/typography/edge-label",parentData:data87,parentDataProperty:"edge-label",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data87["zone-title"] !== undefined){
if(!(validate31(data87["zone-title"], {instancePath:instancePath+"/typography/zone-title",parentData:data87,parentDataProperty:"zone-title",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data87.legend !== undefined){
if(!(validate31(data87.legend, {instancePath:instancePath+"/typography/legend",parentData:data87,parentDataProperty:"legend",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data87["legend-heading"] !== undefined){
if(!(validate31(data87["legend-heading"], {instancePath:instancePath+"/typography/legend-heading",parentData:data87,parentDataProperty:"legend-heading",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data87.note !== undefined){
if(!(validate31(data87.note, {instancePath:instancePath+"/typography/note",parentData:data87,parentDataProperty:"note",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data87.key !== undefined){
if(!(validate31(data87.key, {instancePath:instancePath+"/typography/key",parentData:data87,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data87.protocol !== undefined){
if(!(validate31(data87.protocol, {instancePath:instancePath+"/typography/protocol",parentData:data87,parentDataProperty:"protocol",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data87.number !== undefined){
if(!(validate31(data87.number, {instancePath:instancePath+"/typography/number",parentData:data87,parentDataProperty:"number",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data87.step !== undefined){
if(!(validate31(data87.step, {instancePath:instancePath+"/typography/step",parentData:data87,parentDataProperty:"step",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data87.titleblock !== undefined){
if(!(validate31(data87.titleblock, {instancePath:instancePath+"/typography/titleblock",parentData:data87,parentDataProperty:"titleblock",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err295 = {instancePath:instancePath+"/typography",schemaPath:"#/properties/typography/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.typography.type,parentSchema:schema6.properties.typography,data:data87};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data.shapes !== undefined){
let data102 = data.shapes;
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if(data102.board === undefined){
const err296 = {instancePath:instancePath+"/shapes",schemaPath:"#/properties/shapes/required",keyword:"required",params:{missingProperty: "board"},message:"must have required property '"+"board"+"'",schema:schema6.properties.shapes.required,parentSchema:schema6.properties.shapes,data:data102};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
if(data102.zone === undefined){
const err297 = {instancePath:instancePath+"/shapes",schemaPath:"#/properties/shapes/required",keyword:"required",params:{missingProperty: "zone"},message:"must have required property '"+"zone"+"'",schema:schema6.properties.shapes.required,parentSchema:schema6.properties.shapes,data:data102};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
if(data102.node === undefined){
const err298 = {instancePath:instancePath+"/shapes",schemaPath:"#/properties/shapes/required",keyword:"required",params:{missingProperty: "node"},message:"must have required property '"+"node"+"'",schema:schema6.properties.shapes.required,parentSchema:schema6.properties.shapes,data:data102};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
if(data102["icon-plate"] === undefined){
const err299 = {instancePath:instancePath+"/shapes",schemaPath:"#/properties/shapes/required",keyword:"required",params:{missingProperty: "icon-plate"},message:"must have required property '"+"icon-plate"+"'",schema:schema6.properties.shapes.required,parentSchema:schema6.properties.shapes,data:data102};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if(data102.step === undefined){
const err300 = {instancePath:instancePath+"/shapes",schemaPath:"#/properties/shapes/required",keyword:"required",params:{missingProperty: "step"},message:"must have required property '"+"step"+"'",schema:schema6.properties.shapes.required,parentSchema:schema6.properties.shapes,data:data102};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
if(data102.number === undefined){
const err301 = {instancePath:instancePath+"/shapes",schemaPath:"#/properties/shapes/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'",schema:schema6.properties.shapes.required,parentSchema:schema6.properties.shapes,data:data102};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
if(data102.key === undefined){
const err302 = {instancePath:instancePath+"/shapes",schemaPath:"#/properties/shapes/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema6.properties.shapes.required,parentSchema:schema6.properties.shapes,data:data102};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
if(data102.protocol === undefined){
const err303 = {instancePath:instancePath+"/shapes",schemaPath:"#/properties/shapes/required",keyword:"required",params:{missingProperty: "protocol"},message:"must have required property '"+"protocol"+"'",schema:schema6.properties.shapes.required,parentSchema:schema6.properties.shapes,data:data102};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
if(data102.header === undefined){
const err304 = {instancePath:instancePath+"/shapes",schemaPath:"#/properties/shapes/required",keyword:"required",params:{missingProperty: "header"},message:"must have required property '"+"header"+"'",schema:schema6.properties.shapes.required,parentSchema:schema6.properties.shapes,data:data102};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
if(data102.legend === undefined){
const err305 = {instancePath:instancePath+"/shapes",schemaPath:"#/properties/shapes/required",keyword:"required",params:{missingProperty: "legend"},message:"must have required property '"+"legend"+"'",schema:schema6.properties.shapes.required,parentSchema:schema6.properties.shapes,data:data102};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
if(data102.notes === undefined){
const err306 = {instancePath:instancePath+"/shapes",schemaPath:"#/properties/shapes/required",keyword:"required",params:{missingProperty: "notes"},message:"must have required property '"+"notes"+"'",schema:schema6.properties.shapes.required,parentSchema:schema6.properties.shapes,data:data102};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
if(data102["key-panel"] === undefined){
const err307 = {instancePath:instancePath+"/shapes",schemaPath:"#/properties/shapes/required",keyword:"required",params:{missingProperty: "key-panel"},message:"must have required property '"+"key-panel"+"'",schema:schema6.properties.shapes.required,parentSchema:schema6.properties.shapes,data:data102};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
if(data102.titleblock === undefined){
const err308 = {instancePath:instancePath+"/shapes",schemaPath:"#/properties/shapes/required",keyword:"required",params:{missingProperty: "titleblock"},message:"must have required property '"+"titleblock"+"'",schema:schema6.properties.shapes.required,parentSchema:schema6.properties.shapes,data:data102};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
if(data102.context === undefined){
const err309 = {instancePath:instancePath+"/shapes",schemaPath:"#/properties/shapes/required",keyword:"required",params:{missingProperty: "context"},message:"must have required property '"+"context"+"'",schema:schema6.properties.shapes.required,parentSchema:schema6.properties.shapes,data:data102};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
for(const key18 in data102){
if(!(func2.call(schema6.properties.shapes.properties, key18))){
const err310 = {instancePath:instancePath+"/shapes",schemaPath:"#/properties/shapes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.shapes,data:data102};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data102.board !== undefined){
if(!(validate46(data102.board, {instancePath:instancePath+"/shapes/board",parentData:data102,parentDataProperty:"board",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data102.zone !== undefined){
if(!(validate46(data102.zone, {instancePath:instancePath+"/shapes/zone",parentData:data102,parentDataProperty:"zone",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data102.node !== undefined){
if(!(validate46(data102.node, {instancePath:instancePath+"/shapes/node",parentData:data102,parentDataProperty:"node",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data102["icon-plate"] !== undefined){
if(!(validate46(data102["icon-plate"], {instancePath:instancePath+"/shapes/icon-plate",parentData:data102,parentDataProperty:"icon-plate",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data102.step !== undefined){
if(!(validate46(data102.step, {instancePath:instancePath+"/shapes/step",parentData:data102,parentDataProperty:"step",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data102.number !== undefined){
if(!(validate46(data102.number, {instancePath:instancePath+"/shapes/number",parentData:data102,parentDataProperty:"number",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data102.key !== undefined){
if(!(validate46(data102.key, {instancePath:instancePath+"/shapes/key",parentData:data102,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data102.protocol !== undefined){
if(!(validate46(data102.protocol, {instancePath:instancePath+"/shapes/protocol",parentData:data102,parentDataProperty:"protocol",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data102.header !== undefined){
if(!(validate46(data102.header, {instancePath:instancePath+"/shapes/header",parentData:data102,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data102.legend !== undefined){
if(!(validate46(data102.legend, {instancePath:instancePath+"/shapes/legend",parentData:data102,parentDataProperty:"legend",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data102.notes !== undefined){
if(!(validate46(data102.notes, {instancePath:instancePath+"/shapes/notes",parentData:data102,parentDataProperty:"notes",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data102["key-panel"] !== undefined){
if(!(validate46(data102["key-panel"], {instancePath:instancePath+"/shapes/key-panel",parentData:data102,parentDataProperty:"key-panel",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data102.titleblock !== undefined){
if(!(validate46(data102.titleblock, {instancePath:instancePath+"/shapes/titleblock",parentData:data102,parentDataProperty:"titleblock",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data102.context !== undefined){
if(!(validate46(data102.context, {instancePath:instancePath+"/shapes/context",parentData:data102,parentDataProperty:"context",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
const err311 = {instancePath:instancePath+"/shapes",schemaPath:"#/properties/shapes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.shapes.type,parentSchema:schema6.properties.shapes,data:data102};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data.edges !== undefined){
let data117 = data.edges;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if(data117.request === undefined){
const err312 = {instancePath:instancePath+"/edges",schemaPath:"#/properties/edges/required",keyword:"required",params:{missingProperty: "request"},message:"must have required property '"+"request"+"'",schema:schema6.properties.edges.required,parentSchema:schema6.properties.edges,data:data117};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
if(data117.response === undefined){
const err313 = {instancePath:instancePath+"/edges",schemaPath:"#/properties/edges/required",keyword:"required",params:{missingProperty: "response"},message:"must have required property '"+"response"+"'",schema:schema6.properties.edges.required,parentSchema:schema6.properties.edges,data:data117};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
if(data117.async === undefined){
const err314 = {instancePath:instancePath+"/edges",schemaPath:"#/properties/edges/required",keyword:"required",params:{missingProperty: "async"},message:"must have required property '"+"async"+"'",schema:schema6.properties.edges.required,parentSchema:schema6.properties.edges,data:data117};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
if(data117.failure === undefined){
const err315 = {instancePath:instancePath+"/edges",schemaPath:"#/properties/edges/required",keyword:"required",params:{missingProperty: "failure"},message:"must have required property '"+"failure"+"'",schema:schema6.properties.edges.required,parentSchema:schema6.properties.edges,data:data117};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
if(data117.data === undefined){
const err316 = {instancePath:instancePath+"/edges",schemaPath:"#/properties/edges/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'",schema:schema6.properties.edges.required,parentSchema:schema6.properties.edges,data:data117};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
for(const key19 in data117){
if(!(((((key19 === "request") || (key19 === "response")) || (key19 === "async")) || (key19 === "failure")) || (key19 === "data"))){
const err317 = {instancePath:instancePath+"/edges",schemaPath:"#/properties/edges/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.edges,data:data117};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data117.request !== undefined){
if(!(validate61(data117.request, {instancePath:instancePath+"/edges/request",parentData:data117,parentDataProperty:"request",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data117.response !== undefined){
if(!(validate61(data117.response, {instancePath:instancePath+"/edges/response",parentData:data117,parentDataProperty:"response",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data117.async !== undefined){
if(!(validate61(data117.async, {instancePath:instancePath+"/edges/async",parentData:data117,parentDataProperty:"async",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data117.failure !== undefined){
if(!(validate61(data117.failure, {instancePath:instancePath+"/edges/failure",parentData:data117,parentDataProperty:"failure",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data117.data !== undefined){
if(!(validate61(data117.data, {instancePath:instancePath+"/edges/data",parentData:data117,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err318 = {instancePath:instancePath+"/edges",schemaPath:"#/properties/edges/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.edges.type,parentSchema:schema6.properties.edges,data:data117};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
let data123 = data.crossing;
if(typeof data123 !== "string"){
const err319 = {instancePath:instancePath+"/crossing",schemaPath:"#/properties/crossing/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.crossing.type,parentSchema:schema6.properties.crossing,data:data123};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
if(!(((data123 === "none") || (data123 === "hop")) || (data123 === "gap"))){
const err320 = {instancePath:instancePath+"/crossing",schemaPath:"#/properties/crossing/enum",keyword:"enum",params:{allowedValues: schema6.properties.crossing.enum},message:"must be equal to one of the allowed values",schema:schema6.properties.crossing.enum,parentSchema:schema6.properties.crossing,data:data123};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
if(data.rules !== undefined){
let data124 = data.rules;
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
if(data124["title-underline"] === undefined){
const err321 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/required",keyword:"required",params:{missingProperty: "title-underline"},message:"must have required property '"+"title-underline"+"'",schema:schema6.properties.rules.required,parentSchema:schema6.properties.rules,data:data124};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
if(data124.rule === undefined){
const err322 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema6.properties.rules.required,parentSchema:schema6.properties.rules,data:data124};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
for(const key20 in data124){
if(!((((key20 === "title-underline") || (key20 === "rule")) || (key20 === "lifeline")) || (key20 === "lifeline-foot"))){
const err323 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.rules,data:data124};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
if(data124["title-underline"] !== undefined){
if(!(validate67(data124["title-underline"], {instancePath:instancePath+"/rules/title-underline",parentData:data124,parentDataProperty:"title-underline",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data124.rule !== undefined){
if(!(validate67(data124.rule, {instancePath:instancePath+"/rules/rule",parentData:data124,parentDataProperty:"rule",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data124.lifeline !== undefined){
if(!(validate67(data124.lifeline, {instancePath:instancePath+"/rules/lifeline",parentData:data124,parentDataProperty:"lifeline",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data124["lifeline-foot"] !== undefined){
if(!(validate67(data124["lifeline-foot"], {instancePath:instancePath+"/rules/lifeline-foot",parentData:data124,parentDataProperty:"lifeline-foot",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
else {
const err324 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.rules.type,parentSchema:schema6.properties.rules,data:data124};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data.icons !== undefined){
let data129 = data.icons;
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
if(data129.node === undefined){
const err325 = {instancePath:instancePath+"/icons",schemaPath:"#/properties/icons/required",keyword:"required",params:{missingProperty: "node"},message:"must have required property '"+"node"+"'",schema:schema6.properties.icons.required,parentSchema:schema6.properties.icons,data:data129};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
if(data129.context === undefined){
const err326 = {instancePath:instancePath+"/icons",schemaPath:"#/properties/icons/required",keyword:"required",params:{missingProperty: "context"},message:"must have required property '"+"context"+"'",schema:schema6.properties.icons.required,parentSchema:schema6.properties.icons,data:data129};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
for(const key21 in data129){
if(!((key21 === "node") || (key21 === "context"))){
const err327 = {instancePath:instancePath+"/icons",schemaPath:"#/properties/icons/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.icons,data:data129};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data129.node !== undefined){
if(!(validate72(data129.node, {instancePath:instancePath+"/icons/node",parentData:data129,parentDataProperty:"node",rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data129.context !== undefined){
if(!(validate72(data129.context, {instancePath:instancePath+"/icons/context",parentData:data129,parentDataProperty:"context",rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
}
else {
const err328 = {instancePath:instancePath+"/icons",schemaPath:"#/properties/icons/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.icons.type,parentSchema:schema6.properties.icons,data:data129};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
}
else {
const err329 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
