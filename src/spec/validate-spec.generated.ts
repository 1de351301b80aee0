// Made from the schema by `npm run generate`; do not edit.
// @ts-nocheck: code written by a machine, checked by the tests of what it was made from.
import type { ErrorObject } from 'ajv';
import { isSameValue } from './same-value.ts';

/** True when the value has the shape that the schema describes; otherwise `errors` tells all that is wrong. */
export const validateSpec: { (value: unknown): boolean; errors?: readonly ErrorObject[] | null } = validate10;

const schema11 = {"title":"spec","additionalProperties":false,"description":"A diagram in the Whiteprint spec language, version 1.","type":"object","required":["whiteprint","title","nodes"],"properties":{"whiteprint":{"description":"Version of the spec language.","const":1,"type":"number"},"title":{"pattern":"\\S","maxLength":300,"description":"Heading of the picture.","type":"string"},"subtitle":{"pattern":"\\S","maxLength":300,"description":"A line under the heading.","type":"string"},"titleBlock":{"title":"title block","additionalProperties":false,"description":"Fields of the title block, drawn by themes that have one; only what is written is drawn.","type":"object","properties":{"sheet":{"description":"Sheet.","anyOf":[{"pattern":"\\S","maxLength":300,"description":"Sheet, for instance 1/2.","type":"string"},{"type":"number"}]},"scale":{"description":"Scale.","anyOf":[{"pattern":"\\S","maxLength":300,"description":"Scale, for instance none.","type":"string"},{"type":"number"}]},"revision":{"description":"Revision.","anyOf":[{"pattern":"\\S","maxLength":300,"description":"Revision, for instance B.","type":"string"},{"type":"number"}]}}},"archetype":{"type":"string","enum":["pipeline","handshake","hub","stack","cycle","swimlane","tree"],"description":"The shape of the story, which steers the layout.","default":"pipeline"},"layout":{"type":"string","enum":["auto","elk","grid"],"description":"Layout engine; `auto` keeps the best-scoring proposal of all engines.","default":"auto"},"theme":{"pattern":"^[^/\\\\~:\\s][^\\\\:]*$","maxLength":300,"description":"A theme by name, or a theme file by its path relative to the spec.","default":"whiteboard","examples":["whiteboard","blueprint"],"type":"string"},"canvas":{"description":"Size of the picture, 256 to 4096 px a side: `WxH`, a map, or a name: `square` 1024x1024, `social` 1200x630, `portrait` 1080x1350, `slide` 1920x1080, `story` 1080x1920.","default":"1024x1024","anyOf":[{"pattern":"^(?:square|social|portrait|slide|story|[0-9]{1,5}x[0-9]{1,5})$","description":"`WxH` in px, or a name.","examples":["square","social","portrait","slide","story","1024x1024"],"type":"string"},{"title":"canvas","additionalProperties":false,"description":"Width and height in px.","type":"object","required":["width","height"],"properties":{"width":{"minimum":256,"maximum":4096,"description":"Width in px.","type":"integer"},"height":{"minimum":256,"maximum":4096,"description":"Height in px.","type":"integer"}}}]},"canvases":{"minItems":1,"maxItems":10,"uniqueItems":true,"description":"Instead of `canvas`: several sizes, each laid out anew.","type":"array","items":{"description":"Size of the picture, 256 to 4096 px a side: `WxH`, a map, or a name: `square` 1024x1024, `social` 1200x630, `portrait` 1080x1350, `slide` 1920x1080, `story` 1080x1920.","default":"1024x1024","anyOf":[{"pattern":"^(?:square|social|portrait|slide|story|[0-9]{1,5}x[0-9]{1,5})$","description":"`WxH` in px, or a name.","examples":["square","social","portrait","slide","story","1024x1024"],"type":"string"},{"title":"canvas","additionalProperties":false,"description":"Width and height in px.","type":"object","required":["width","height"],"properties":{"width":{"minimum":256,"maximum":4096,"description":"Width in px.","type":"integer"},"height":{"minimum":256,"maximum":4096,"description":"Height in px.","type":"integer"}}}]}},"budget":{"description":"Hard limit for the size of the PNG: bytes, or a number and a unit such as `180KB` (1,000 bytes) or `200KiB` (1,024); without it, 180KB × area / 1024².","anyOf":[{"minimum":1000,"maximum":100000000,"description":"Bytes.","type":"integer"},{"pattern":"^[0-9]{1,9}(?:\\.[0-9]{1,3})? ?(?:[bB]|[kKmM][bB]|[kKmM]i[bB])$","description":"A number and a unit: B, KB (1,000), KiB (1,024), MB or MiB.","examples":["180KB","200KiB"],"type":"string"}]},"lang":{"pattern":"^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$","maxLength":40,"description":"Language of the picture's text (BCP 47).","examples":["en","es"],"default":"en","type":"string"},"numbered":{"description":"Number badges on all nodes, in order.","default":false,"type":"boolean"},"zones":{"title":"zones","description":"Trust boundaries by id; they may nest.","additionalProperties":false,"maxProperties":30,"type":"object","patternProperties":{"^[a-z][a-z0-9_-]*$":{"description":"A label, or a map.","anyOf":[{"pattern":"\\S","maxLength":300,"description":"Name of the zone, drawn.","type":"string"},{"title":"zone","additionalProperties":false,"description":"A trust boundary.","type":"object","required":["label"],"properties":{"label":{"pattern":"\\S","maxLength":300,"description":"Name of the zone, drawn.","type":"string"},"note":{"pattern":"\\S","maxLength":300,"description":"A few words beside the name, drawn.","type":"string"},"in":{"pattern":"\\S","maxLength":300,"description":"Id of the zone around this one.","type":"string"}}}]}}},"nodes":{"title":"nodes","description":"The boxes by id, in reading order.","additionalProperties":false,"minProperties":1,"maxProperties":60,"type":"object","patternProperties":{"^[a-z][a-z0-9_-]*$":{"description":"A label, or a map.","anyOf":[{"pattern":"\\S","maxLength":300,"description":"Title of the box, drawn bold.","type":"string"},{"title":"node","additionalProperties":false,"description":"A box.","type":"object","required":["label"],"properties":{"label":{"pattern":"\\S","maxLength":300,"description":"Title of the box, drawn bold.","type":"string"},"role":{"pattern":"\\S","maxLength":300,"description":"What it does, in one line.","type":"string"},"icon":{"pattern":"\\S","maxLength":300,"description":"A name from `whiteprint icons`, `set:name` of an open set (`lucide`, `ph`, `tabler`), or a drawing beside the spec (`./scanner.svg`).","examples":["user","person","browser","mobile","server","api","gateway","proxy","loadbalancer","service","microservice","function","database","warehouse","cache","queue","stream","storage","document","cloud","network","firewall","shield","key","lock","token","container","cluster","worker","scheduler","event","mail","monitor","log","chip","cdn","dns","globe","code","model","search"],"type":"string"},"zone":{"pattern":"\\S","maxLength":300,"description":"Id of the zone it lies in.","type":"string"},"shape":{"type":"string","enum":["box","cylinder","queue","cloud","document","person","hexagon","panel"],"description":"Outline of the box; without it, the icon's own."},"number":{"minimum":0,"maximum":999,"description":"Number on a badge of its own.","type":"integer"},"protocols":{"minItems":1,"maxItems":10,"uniqueItems":true,"description":"Small callout tags.","examples":[["HTTPS","REST"]],"type":"array","items":{"pattern":"\\S","maxLength":300,"description":"A protocol, for instance HTTPS.","type":"string"}},"link":{"pattern":"^https?://[^\\s/?#\"<>\\\\][^\\s\"<>\\\\]*$","maxLength":2000,"description":"Where a click leads, in SVG only; http or https.","examples":["https://example.org/"],"type":"string"}}}]}}},"edges":{"maxItems":120,"description":"The arrows, in story order.","type":"array","items":{"description":"An arrow between two nodes or zones.","anyOf":[{"pattern":"^[^\\s<>=]+\\s*(?:<->|->)\\s*[^\\s<>=-][^\\s<>=]*$|^[^\\s<>=]+\\s+--\\s+[^\\s<>=-][^\\s<>=]*$","maxLength":300,"description":"`a -> b`, without a label.","examples":["browser -> gateway"],"type":"string"},{"title":"edge","additionalProperties":false,"description":"An arrow, written in full.","type":"object","required":["from","to"],"properties":{"from":{"pattern":"\\S","maxLength":300,"description":"Id of the node or zone it leaves.","type":"string"},"to":{"pattern":"\\S","maxLength":300,"description":"Id of the node or zone it enters.","type":"string"},"label":{"pattern":"\\S","maxLength":300,"description":"What crosses.","type":"string"},"kind":{"type":"string","enum":["request","response","async","failure","data"],"description":"How it is styled; explained in the key when several are used.","default":"request"},"protocol":{"pattern":"\\S","maxLength":300,"description":"A small callout tag on the arrow, for instance REST.","type":"string"},"step":{"description":"The row or rows of the legend that tell of this arrow; the numbers are drawn as badges on it.","anyOf":[{"minimum":1,"maximum":20,"description":"Row of the legend, from 1.","type":"integer"},{"minItems":1,"maxItems":20,"uniqueItems":true,"description":"Several rows.","type":"array","items":{"minimum":1,"maximum":20,"description":"Row of the legend, from 1.","type":"integer"}}]}}},{"title":"edge in short form","description":"`a -> b: label`; `->` points one way, `<->` both ways, `--` has no head.","additionalProperties":false,"minProperties":1,"maxProperties":1,"examples":[{"browser -> gateway":"HTTPS login request"}],"type":"object","patternProperties":{"^[^\\s<>=]+\\s*(?:<->|->)\\s*[^\\s<>=-][^\\s<>=]*$|^[^\\s<>=]+\\s+--\\s+[^\\s<>=-][^\\s<>=]*$":{"description":"A label, or a map with `label`, `kind`, `protocol` and `step`.","anyOf":[{"pattern":"\\S","maxLength":300,"description":"What crosses.","type":"string"},{"title":"edge in short form","additionalProperties":false,"description":"More than a label.","type":"object","properties":{"label":{"pattern":"\\S","maxLength":300,"description":"What crosses.","type":"string"},"kind":{"type":"string","enum":["request","response","async","failure","data"],"description":"How it is styled; explained in the key when several are used.","default":"request"},"protocol":{"pattern":"\\S","maxLength":300,"description":"A small callout tag on the arrow, for instance REST.","type":"string"},"step":{"description":"The row or rows of the legend that tell of this arrow; the numbers are drawn as badges on it.","anyOf":[{"minimum":1,"maximum":20,"description":"Row of the legend, from 1.","type":"integer"},{"minItems":1,"maxItems":20,"uniqueItems":true,"description":"Several rows.","type":"array","items":{"minimum":1,"maximum":20,"description":"Row of the legend, from 1.","type":"integer"}}]}}}]}}}]}},"context":{"maxItems":20,"description":"Scenery: no nodes, no edges, never mistaken for a component.","type":"array","items":{"title":"context item","additionalProperties":false,"description":"Scenery: an icon on one side of some nodes.","type":"object","required":["icon"],"properties":{"icon":{"pattern":"\\S","maxLength":300,"description":"A name from `whiteprint icons`, `set:name` of an open set (`lucide`, `ph`, `tabler`), or a drawing beside the spec (`./scanner.svg`).","examples":["user","person","browser","mobile","server","api","gateway","proxy","loadbalancer","service","microservice","function","database","warehouse","cache","queue","stream","storage","document","cloud","network","firewall","shield","key","lock","token","container","cluster","worker","scheduler","event","mail","monitor","log","chip","cdn","dns","globe","code","model","search"],"type":"string"},"above":{"description":"The node or nodes that it stands above.","anyOf":[{"pattern":"\\S","maxLength":300,"description":"Id of a node.","type":"string"},{"minItems":1,"maxItems":60,"uniqueItems":true,"description":"Ids of nodes.","type":"array","items":{"pattern":"\\S","maxLength":300,"description":"Id of a node.","type":"string"}}]},"below":{"description":"The node or nodes that it stands below.","anyOf":[{"pattern":"\\S","maxLength":300,"description":"Id of a node.","type":"string"},{"minItems":1,"maxItems":60,"uniqueItems":true,"description":"Ids of nodes.","type":"array","items":{"pattern":"\\S","maxLength":300,"description":"Id of a node.","type":"string"}}]},"left":{"description":"The node or nodes that it stands left of.","anyOf":[{"pattern":"\\S","maxLength":300,"description":"Id of a node.","type":"string"},{"minItems":1,"maxItems":60,"uniqueItems":true,"description":"Ids of nodes.","type":"array","items":{"pattern":"\\S","maxLength":300,"description":"Id of a node.","type":"string"}}]},"right":{"description":"The node or nodes that it stands right of.","anyOf":[{"pattern":"\\S","maxLength":300,"description":"Id of a node.","type":"string"},{"minItems":1,"maxItems":60,"uniqueItems":true,"description":"Ids of nodes.","type":"array","items":{"pattern":"\\S","maxLength":300,"description":"Id of a node.","type":"string"}}]}}}},"legend":{"maxItems":20,"description":"The steps of the story, numbered 1, 2, 3 … in order.","type":"array","items":{"description":"A row of the legend; rows are numbered 1, 2, 3 … in order.","anyOf":[{"pattern":"\\S","maxLength":300,"description":"What happens in this step.","type":"string"},{"title":"legend row","additionalProperties":false,"description":"The same as a map.","type":"object","required":["text"],"properties":{"text":{"pattern":"\\S","maxLength":300,"description":"What happens in this step.","type":"string"}}}]}},"notes":{"maxItems":20,"description":"Small remarks, drawn.","type":"array","items":{"pattern":"\\S","maxLength":300,"description":"A note.","type":"string"}},"meta":{"title":"meta","additionalProperties":false,"description":"The catalog page's facts; nothing here is drawn.","type":"object","properties":{"slug":{"pattern":"^[a-z0-9](?:[a-z0-9._-]*[a-z0-9_-])?$","maxLength":120,"description":"Name of the files and of the page; without it, the name of the spec file.","examples":["jwt-token-flow-whiteboard"],"type":"string"},"title":{"pattern":"\\S","maxLength":300,"description":"Title of the page; without it, `title`.","type":"string"},"description":{"pattern":"\\S","maxLength":2000,"description":"Text of the page.","type":"string"},"alt":{"pattern":"\\S","maxLength":2000,"description":"The picture in words, best with at most 300 characters; without it, made from nodes and edges.","type":"string"},"style":{"pattern":"\\S","maxLength":300,"description":"Name of the style, for the page.","type":"string"},"useCase":{"pattern":"\\S","maxLength":300,"description":"What the picture is for.","examples":["infographic"],"type":"string"},"audience":{"type":"string","enum":["executives","engineers"],"description":"Who reads it; the rule on jargon goes by it."},"generated":{"pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","description":"Date for the page.","examples":["2026-06-06"],"type":"string"},"lang":{"pattern":"^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$","maxLength":40,"description":"Language of the page (BCP 47), not of the picture.","examples":["en","es"],"type":"string"},"seoTarget":{"pattern":"\\S","maxLength":300,"description":"Search words that the page is made for.","type":"string"},"tags":{"maxItems":50,"description":"Tags of the page.","type":"array","items":{"pattern":"\\S","maxLength":300,"description":"A tag.","type":"string"}},"prompt":{"description":"Free text shown on the page, not checked.","type":"string"}}}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = (text) => [...text].length;
const func0 = isSameValue;
const pattern0 = new RegExp("\\S", "u");
const pattern5 = new RegExp("^[^/\\\\~:\\s][^\\\\:]*$", "u");
const pattern6 = new RegExp("^(?:square|social|portrait|slide|story|[0-9]{1,5}x[0-9]{1,5})$", "u");
const pattern8 = new RegExp("^[0-9]{1,9}(?:\\.[0-9]{1,3})? ?(?:[bB]|[kKmM][bB]|[kKmM]i[bB])$", "u");
const pattern9 = new RegExp("^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$", "u");
const pattern10 = new RegExp("^[a-z][a-z0-9_-]*$", "u");
const pattern24 = new RegExp("^https?://[^\\s/?#\"<>\\\\][^\\s\"<>\\\\]*$", "u");
const pattern25 = new RegExp("^[^\\s<>=]+\\s*(?:<->|->)\\s*[^\\s<>=-][^\\s<>=]*$|^[^\\s<>=]+\\s+--\\s+[^\\s<>=-][^\\s<>=]*$", "u");
const pattern47 = new RegExp("^[a-z0-9](?:[a-z0-9._-]*[a-z0-9_-])?$", "u");
const pattern53 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.whiteprint === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "whiteprint"},message:"must have required property '"+"whiteprint"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.nodes === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nodes"},message:"must have required property '"+"nodes"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.whiteprint !== undefined){
let data0 = data.whiteprint;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/whiteprint",schemaPath:"#/properties/whiteprint/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.whiteprint.type,parentSchema:schema11.properties.whiteprint,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(1 !== data0){
const err5 = {instancePath:instancePath+"/whiteprint",schemaPath:"#/properties/whiteprint/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema11.properties.whiteprint,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(func3(data1) > 300){
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.title,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern0.test(data1)){
const err7 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.title,data:data1};
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
const err8 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.title.type,parentSchema:schema11.properties.title,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.subtitle !== undefined){
let data2 = data.subtitle;
if(typeof data2 === "string"){
if(func3(data2) > 300){
const err9 = {instancePath:instancePath+"/subtitle",schemaPath:"#/properties/subtitle/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.subtitle,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern0.test(data2)){
const err10 = {instancePath:instancePath+"/subtitle",schemaPath:"#/properties/subtitle/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.subtitle,data:data2};
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
const err11 = {instancePath:instancePath+"/subtitle",schemaPath:"#/properties/subtitle/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.subtitle.type,parentSchema:schema11.properties.subtitle,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.titleBlock !== undefined){
let data3 = data.titleBlock;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!(((key1 === "sheet") || (key1 === "scale")) || (key1 === "revision"))){
const err12 = {instancePath:instancePath+"/titleBlock",schemaPath:"#/properties/titleBlock/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.titleBlock,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.sheet !== undefined){
let data4 = data3.sheet;
const _errs12 = errors;
let valid2 = false;
const _errs13 = errors;
if(typeof data4 === "string"){
if(func3(data4) > 300){
const err13 = {instancePath:instancePath+"/titleBlock/sheet",schemaPath:"#/properties/titleBlock/properties/sheet/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.titleBlock.properties.sheet.anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern0.test(data4)){
const err14 = {instancePath:instancePath+"/titleBlock/sheet",schemaPath:"#/properties/titleBlock/properties/sheet/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.titleBlock.properties.sheet.anyOf[0],data:data4};
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
const err15 = {instancePath:instancePath+"/titleBlock/sheet",schemaPath:"#/properties/titleBlock/properties/sheet/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.titleBlock.properties.sheet.anyOf[0].type,parentSchema:schema11.properties.titleBlock.properties.sheet.anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs15 = errors;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err16 = {instancePath:instancePath+"/titleBlock/sheet",schemaPath:"#/properties/titleBlock/properties/sheet/anyOf/1/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.titleBlock.properties.sheet.anyOf[1].type,parentSchema:schema11.properties.titleBlock.properties.sheet.anyOf[1],data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err17 = {instancePath:instancePath+"/titleBlock/sheet",schemaPath:"#/properties/titleBlock/properties/sheet/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.titleBlock.properties.sheet.anyOf,parentSchema:schema11.properties.titleBlock.properties.sheet,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
if(data3.scale !== undefined){
let data5 = data3.scale;
const _errs18 = errors;
let valid3 = false;
const _errs19 = errors;
if(typeof data5 === "string"){
if(func3(data5) > 300){
const err18 = {instancePath:instancePath+"/titleBlock/scale",schemaPath:"#/properties/titleBlock/properties/scale/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.titleBlock.properties.scale.anyOf[0],data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern0.test(data5)){
const err19 = {instancePath:instancePath+"/titleBlock/scale",schemaPath:"#/properties/titleBlock/properties/scale/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.titleBlock.properties.scale.anyOf[0],data:data5};
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
const err20 = {instancePath:instancePath+"/titleBlock/scale",schemaPath:"#/properties/titleBlock/properties/scale/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.titleBlock.properties.scale.anyOf[0].type,parentSchema:schema11.properties.titleBlock.properties.scale.anyOf[0],data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid1 = _errs19 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs21 = errors;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err21 = {instancePath:instancePath+"/titleBlock/scale",schemaPath:"#/properties/titleBlock/properties/scale/anyOf/1/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.titleBlock.properties.scale.anyOf[1].type,parentSchema:schema11.properties.titleBlock.properties.scale.anyOf[1],data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid1 = _errs21 === errors;
valid3 = valid3 || _valid1;
}
if(!valid3){
const err22 = {instancePath:instancePath+"/titleBlock/scale",schemaPath:"#/properties/titleBlock/properties/scale/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.titleBlock.properties.scale.anyOf,parentSchema:schema11.properties.titleBlock.properties.scale,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
}
if(data3.revision !== undefined){
let data6 = data3.revision;
const _errs24 = errors;
let valid4 = false;
const _errs25 = errors;
if(typeof data6 === "string"){
if(func3(data6) > 300){
const err23 = {instancePath:instancePath+"/titleBlock/revision",schemaPath:"#/properties/titleBlock/properties/revision/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.titleBlock.properties.revision.anyOf[0],data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!pattern0.test(data6)){
const err24 = {instancePath:instancePath+"/titleBlock/revision",schemaPath:"#/properties/titleBlock/properties/revision/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.titleBlock.properties.revision.anyOf[0],data:data6};
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
const err25 = {instancePath:instancePath+"/titleBlock/revision",schemaPath:"#/properties/titleBlock/properties/revision/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.titleBlock.properties.revision.anyOf[0].type,parentSchema:schema11.properties.titleBlock.properties.revision.anyOf[0],data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid2 = _errs25 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs27 = errors;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err26 = {instancePath:instancePath+"/titleBlock/revision",schemaPath:"#/properties/titleBlock/properties/revision/anyOf/1/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.titleBlock.properties.revision.anyOf[1].type,parentSchema:schema11.properties.titleBlock.properties.revision.anyOf[1],data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid2 = _errs27 === errors;
valid4 = valid4 || _valid2;
}
if(!valid4){
const err27 = {instancePath:instancePath+"/titleBlock/revision",schemaPath:"#/properties/titleBlock/properties/revision/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.titleBlock.properties.revision.anyOf,parentSchema:schema11.properties.titleBlock.properties.revision,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err28 = {instancePath:instancePath+"/titleBlock",schemaPath:"#/properties/titleBlock/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.titleBlock.type,parentSchema:schema11.properties.titleBlock,data:data3};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.archetype !== undefined){
let data7 = data.archetype;
if(typeof data7 !== "string"){
const err29 = {instancePath:instancePath+"/archetype",schemaPath:"#/properties/archetype/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.archetype.type,parentSchema:schema11.properties.archetype,data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!(((((((data7 === "pipeline") || (data7 === "handshake")) || (data7 === "hub")) || (data7 === "stack")) || (data7 === "cycle")) || (data7 === "swimlane")) || (data7 === "tree"))){
const err30 = {instancePath:instancePath+"/archetype",schemaPath:"#/properties/archetype/enum",keyword:"enum",params:{allowedValues: schema11.properties.archetype.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.archetype.enum,parentSchema:schema11.properties.archetype,data:data7};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.layout !== undefined){
let data8 = data.layout;
if(typeof data8 !== "string"){
const err31 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.layout.type,parentSchema:schema11.properties.layout,data:data8};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!(((data8 === "auto") || (data8 === "elk")) || (data8 === "grid"))){
const err32 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/enum",keyword:"enum",params:{allowedValues: schema11.properties.layout.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.layout.enum,parentSchema:schema11.properties.layout,data:data8};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.theme !== undefined){
let data9 = data.theme;
if(typeof data9 === "string"){
if(func3(data9) > 300){
const err33 = {instancePath:instancePath+"/theme",schemaPath:"#/properties/theme/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.theme,data:data9};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!pattern5.test(data9)){
const err34 = {instancePath:instancePath+"/theme",schemaPath:"#/properties/theme/pattern",keyword:"pattern",params:{pattern: "^[^/\\\\~:\\s][^\\\\:]*$"},message:"must match pattern \""+"^[^/\\\\~:\\s][^\\\\:]*$"+"\"",schema:"^[^/\\\\~:\\s][^\\\\:]*$",parentSchema:schema11.properties.theme,data:data9};
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
const err35 = {instancePath:instancePath+"/theme",schemaPath:"#/properties/theme/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.theme.type,parentSchema:schema11.properties.theme,data:data9};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.canvas !== undefined){
let data10 = data.canvas;
const _errs36 = errors;
let valid5 = false;
const _errs37 = errors;
if(typeof data10 === "string"){
if(!pattern6.test(data10)){
const err36 = {instancePath:instancePath+"/canvas",schemaPath:"#/properties/canvas/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?:square|social|portrait|slide|story|[0-9]{1,5}x[0-9]{1,5})$"},message:"must match pattern \""+"^(?:square|social|portrait|slide|story|[0-9]{1,5}x[0-9]{1,5})$"+"\"",schema:"^(?:square|social|portrait|slide|story|[0-9]{1,5}x[0-9]{1,5})$",parentSchema:schema11.properties.canvas.anyOf[0],data:data10};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/canvas",schemaPath:"#/properties/canvas/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.canvas.anyOf[0].type,parentSchema:schema11.properties.canvas.anyOf[0],data:data10};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid3 = _errs37 === errors;
valid5 = valid5 || _valid3;
if(!valid5){
const _errs39 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.width === undefined){
const err38 = {instancePath:instancePath+"/canvas",schemaPath:"#/properties/canvas/anyOf/1/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'",schema:schema11.properties.canvas.anyOf[1].required,parentSchema:schema11.properties.canvas.anyOf[1],data:data10};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data10.height === undefined){
const err39 = {instancePath:instancePath+"/canvas",schemaPath:"#/properties/canvas/anyOf/1/required",keyword:"required",params:{missingProperty: "height"},message:"must have required property '"+"height"+"'",schema:schema11.properties.canvas.anyOf[1].required,parentSchema:schema11.properties.canvas.anyOf[1],data:data10};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key2 in data10){
if(!((key2 === "width") || (key2 === "height"))){
const err40 = {instancePath:instancePath+"/canvas",schemaPath:"#/properties/canvas/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.canvas.anyOf[1],data:data10};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data10.width !== undefined){
let data11 = data10.width;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err41 = {instancePath:instancePath+"/canvas/width",schemaPath:"#/properties/canvas/anyOf/1/properties/width/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.canvas.anyOf[1].properties.width.type,parentSchema:schema11.properties.canvas.anyOf[1].properties.width,data:data11};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 4096 || isNaN(data11)){
const err42 = {instancePath:instancePath+"/canvas/width",schemaPath:"#/properties/canvas/anyOf/1/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096},message:"must be <= 4096",schema:4096,parentSchema:schema11.properties.canvas.anyOf[1].properties.width,data:data11};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data11 < 256 || isNaN(data11)){
const err43 = {instancePath:instancePath+"/canvas/width",schemaPath:"#/properties/canvas/anyOf/1/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 256},message:"must be >= 256",schema:256,parentSchema:schema11.properties.canvas.anyOf[1].properties.width,data:data11};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
if(data10.height !== undefined){
let data12 = data10.height;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err44 = {instancePath:instancePath+"/canvas/height",schemaPath:"#/properties/canvas/anyOf/1/properties/height/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.canvas.anyOf[1].properties.height.type,parentSchema:schema11.properties.canvas.anyOf[1].properties.height,data:data12};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 4096 || isNaN(data12)){
const err45 = {instancePath:instancePath+"/canvas/height",schemaPath:"#/properties/canvas/anyOf/1/properties/height/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096},message:"must be <= 4096",schema:4096,parentSchema:schema11.properties.canvas.anyOf[1].properties.height,data:data12};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data12 < 256 || isNaN(data12)){
const err46 = {instancePath:instancePath+"/canvas/height",schemaPath:"#/properties/canvas/anyOf/1/properties/height/minimum",keyword:"minimum",params:{comparison: ">=", limit: 256},message:"must be >= 256",schema:256,parentSchema:schema11.properties.canvas.anyOf[1].properties.height,data:data12};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
}
else {
const err47 = {instancePath:instancePath+"/canvas",schemaPath:"#/properties/canvas/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.canvas.anyOf[1].type,parentSchema:schema11.properties.canvas.anyOf[1],data:data10};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid3 = _errs39 === errors;
valid5 = valid5 || _valid3;
}
if(!valid5){
const err48 = {instancePath:instancePath+"/canvas",schemaPath:"#/properties/canvas/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.canvas.anyOf,parentSchema:schema11.properties.canvas,data:data10};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
}
if(data.canvases !== undefined){
let data13 = data.canvases;
if(Array.isArray(data13)){
if(data13.length > 10){
const err49 = {instancePath:instancePath+"/canvases",schemaPath:"#/properties/canvases/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema11.properties.canvases,data:data13};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data13.length < 1){
const err50 = {instancePath:instancePath+"/canvases",schemaPath:"#/properties/canvases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.canvases,data:data13};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
const _errs49 = errors;
let valid9 = false;
const _errs50 = errors;
if(typeof data14 === "string"){
if(!pattern6.test(data14)){
const err51 = {instancePath:instancePath+"/canvases/" + i0,schemaPath:"#/properties/canvases/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?:square|social|portrait|slide|story|[0-9]{1,5}x[0-9]{1,5})$"},message:"must match pattern \""+"^(?:square|social|portrait|slide|story|[0-9]{1,5}x[0-9]{1,5})$"+"\"",schema:"^(?:square|social|portrait|slide|story|[0-9]{1,5}x[0-9]{1,5})$",parentSchema:schema11.properties.canvases.items.anyOf[0],data:data14};
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
const err52 = {instancePath:instancePath+"/canvases/" + i0,schemaPath:"#/properties/canvases/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.canvases.items.anyOf[0].type,parentSchema:schema11.properties.canvases.items.anyOf[0],data:data14};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid4 = _errs50 === errors;
valid9 = valid9 || _valid4;
if(!valid9){
const _errs52 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.width === undefined){
const err53 = {instancePath:instancePath+"/canvases/" + i0,schemaPath:"#/properties/canvases/items/anyOf/1/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'",schema:schema11.properties.canvases.items.anyOf[1].required,parentSchema:schema11.properties.canvases.items.anyOf[1],data:data14};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data14.height === undefined){
const err54 = {instancePath:instancePath+"/canvases/" + i0,schemaPath:"#/properties/canvases/items/anyOf/1/required",keyword:"required",params:{missingProperty: "height"},message:"must have required property '"+"height"+"'",schema:schema11.properties.canvases.items.anyOf[1].required,parentSchema:schema11.properties.canvases.items.anyOf[1],data:data14};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
for(const key3 in data14){
if(!((key3 === "width") || (key3 === "height"))){
const err55 = {instancePath:instancePath+"/canvases/" + i0,schemaPath:"#/properties/canvases/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.canvases.items.anyOf[1],data:data14};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data14.width !== undefined){
let data15 = data14.width;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err56 = {instancePath:instancePath+"/canvases/" + i0+"/width",schemaPath:"#/properties/canvases/items/anyOf/1/properties/width/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.canvases.items.anyOf[1].properties.width.type,parentSchema:schema11.properties.canvases.items.anyOf[1].properties.width,data:data15};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 4096 || isNaN(data15)){
const err57 = {instancePath:instancePath+"/canvases/" + i0+"/width",schemaPath:"#/properties/canvases/items/anyOf/1/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096},message:"must be <= 4096",schema:4096,parentSchema:schema11.properties.canvases.items.anyOf[1].properties.width,data:data15};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data15 < 256 || isNaN(data15)){
const err58 = {instancePath:instancePath+"/canvases/" + i0+"/width",schemaPath:"#/properties/canvases/items/anyOf/1/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 256},message:"must be >= 256",schema:256,parentSchema:schema11.properties.canvases.items.anyOf[1].properties.width,data:data15};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
if(data14.height !== undefined){
let data16 = data14.height;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err59 = {instancePath:instancePath+"/canvases/" + i0+"/height",schemaPath:"#/properties/canvases/items/anyOf/1/properties/height/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.canvases.items.anyOf[1].properties.height.type,parentSchema:schema11.properties.canvases.items.anyOf[1].properties.height,data:data16};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 4096 || isNaN(data16)){
const err60 = {instancePath:instancePath+"/canvases/" + i0+"/height",schemaPath:"#/properties/canvases/items/anyOf/1/properties/height/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096},message:"must be <= 4096",schema:4096,parentSchema:schema11.properties.canvases.items.anyOf[1].properties.height,data:data16};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data16 < 256 || isNaN(data16)){
const err61 = {instancePath:instancePath+"/canvases/" + i0+"/height",schemaPath:"#/properties/canvases/items/anyOf/1/properties/height/minimum",keyword:"minimum",params:{comparison: ">=", limit: 256},message:"must be >= 256",schema:256,parentSchema:schema11.properties.canvases.items.anyOf[1].properties.height,data:data16};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
}
else {
const err62 = {instancePath:instancePath+"/canvases/" + i0,schemaPath:"#/properties/canvases/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.canvases.items.anyOf[1].type,parentSchema:schema11.properties.canvases.items.anyOf[1],data:data14};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid4 = _errs52 === errors;
valid9 = valid9 || _valid4;
}
if(!valid9){
const err63 = {instancePath:instancePath+"/canvases/" + i0,schemaPath:"#/properties/canvases/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.canvases.items.anyOf,parentSchema:schema11.properties.canvases.items,data:data14};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
else {
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
}
}
let i1 = data13.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data13[i1], data13[j0])){
const err64 = {instancePath:instancePath+"/canvases",schemaPath:"#/properties/canvases/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema11.properties.canvases,data:data13};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err65 = {instancePath:instancePath+"/canvases",schemaPath:"#/properties/canvases/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.canvases.type,parentSchema:schema11.properties.canvases,data:data13};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.budget !== undefined){
let data17 = data.budget;
const _errs60 = errors;
let valid12 = false;
const _errs61 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err66 = {instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.budget.anyOf[0].type,parentSchema:schema11.properties.budget.anyOf[0],data:data17};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 100000000 || isNaN(data17)){
const err67 = {instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000000},message:"must be <= 100000000",schema:100000000,parentSchema:schema11.properties.budget.anyOf[0],data:data17};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data17 < 1000 || isNaN(data17)){
const err68 = {instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000",schema:1000,parentSchema:schema11.properties.budget.anyOf[0],data:data17};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
var _valid5 = _errs61 === errors;
valid12 = valid12 || _valid5;
if(!valid12){
const _errs63 = errors;
if(typeof data17 === "string"){
if(!pattern8.test(data17)){
const err69 = {instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(?:\\.[0-9]{1,3})? ?(?:[bB]|[kKmM][bB]|[kKmM]i[bB])$"},message:"must match pattern \""+"^[0-9]{1,9}(?:\\.[0-9]{1,3})? ?(?:[bB]|[kKmM][bB]|[kKmM]i[bB])$"+"\"",schema:"^[0-9]{1,9}(?:\\.[0-9]{1,3})? ?(?:[bB]|[kKmM][bB]|[kKmM]i[bB])$",parentSchema:schema11.properties.budget.anyOf[1],data:data17};
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
const err70 = {instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.budget.anyOf[1].type,parentSchema:schema11.properties.budget.anyOf[1],data:data17};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var _valid5 = _errs63 === errors;
valid12 = valid12 || _valid5;
}
if(!valid12){
const err71 = {instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.budget.anyOf,parentSchema:schema11.properties.budget,data:data17};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
else {
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
}
}
if(data.lang !== undefined){
let data18 = data.lang;
if(typeof data18 === "string"){
if(func3(data18) > 40){
const err72 = {instancePath:instancePath+"/lang",schemaPath:"#/properties/lang/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema11.properties.lang,data:data18};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(!pattern9.test(data18)){
const err73 = {instancePath:instancePath+"/lang",schemaPath:"#/properties/lang/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$"},message:"must match pattern \""+"^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$"+"\"",schema:"^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$",parentSchema:schema11.properties.lang,data:data18};
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
const err74 = {instancePath:instancePath+"/lang",schemaPath:"#/properties/lang/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.lang.type,parentSchema:schema11.properties.lang,data:data18};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.numbered !== undefined){
let data19 = data.numbered;
if(typeof data19 !== "boolean"){
const err75 = {instancePath:instancePath+"/numbered",schemaPath:"#/properties/numbered/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.numbered.type,parentSchema:schema11.properties.numbered,data:data19};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.zones !== undefined){
let data20 = data.zones;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(Object.keys(data20).length > 30){
const err76 = {instancePath:instancePath+"/zones",schemaPath:"#/properties/zones/maxProperties",keyword:"maxProperties",params:{limit: 30},message:"must NOT have more than 30 properties",schema:30,parentSchema:schema11.properties.zones,data:data20};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
for(const key4 in data20){
if(!(pattern10.test(key4))){
const err77 = {instancePath:instancePath+"/zones",schemaPath:"#/properties/zones/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.zones,data:data20};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
for(const key5 in data20){
if(pattern10.test(key5)){
let data21 = data20[key5];
const _errs73 = errors;
let valid14 = false;
const _errs74 = errors;
if(typeof data21 === "string"){
if(func3(data21) > 300){
const err78 = {instancePath:instancePath+"/zones/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/zones/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.zones.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[0],data:data21};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(!pattern0.test(data21)){
const err79 = {instancePath:instancePath+"/zones/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/zones/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.zones.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[0],data:data21};
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
const err80 = {instancePath:instancePath+"/zones/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/zones/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.zones.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[0].type,parentSchema:schema11.properties.zones.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[0],data:data21};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
var _valid6 = _errs74 === errors;
valid14 = valid14 || _valid6;
if(!valid14){
const _errs76 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.label === undefined){
const err81 = {instancePath:instancePath+"/zones/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/zones/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf/1/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'",schema:schema11.properties.zones.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].required,parentSchema:schema11.properties.zones.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1],data:data21};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
for(const key6 in data21){
if(!(((key6 === "label") || (key6 === "note")) || (key6 === "in"))){
const err82 = {instancePath:instancePath+"/zones/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/zones/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.zones.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1],data:data21};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data21.label !== undefined){
let data22 = data21.label;
if(typeof data22 === "string"){
if(func3(data22) > 300){
const err83 = {instancePath:instancePath+"/zones/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/properties/zones/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf/1/properties/label/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.zones.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.label,data:data22};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(!pattern0.test(data22)){
const err84 = {instancePath:instancePath+"/zones/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/properties/zones/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf/1/properties/label/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.zones.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.label,data:data22};
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
const err85 = {instancePath:instancePath+"/zones/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/properties/zones/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf/1/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.zones.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.label.type,parentSchema:schema11.properties.zones.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.label,data:data22};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data21.note !== undefined){
let data23 = data21.note;
if(typeof data23 === "string"){
if(func3(data23) > 300){
const err86 = {instancePath:instancePath+"/zones/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/note",schemaPath:"#/properties/zones/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf/1/properties/note/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.zones.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.note,data:data23};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(!pattern0.test(data23)){
const err87 = {instancePath:instancePath+"/zones/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/note",schemaPath:"#/properties/zones/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf/1/properties/note/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.zones.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.note,data:data23};
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
const err88 = {instancePath:instancePath+"/zones/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/note",schemaPath:"#/properties/zones/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf/1/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.zones.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.note.type,parentSchema:schema11.properties.zones.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.note,data:data23};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data21.in !== undefined){
let data24 = data21.in;
if(typeof data24 === "string"){
if(func3(data24) > 300){
const err89 = {instancePath:instancePath+"/zones/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/in",schemaPath:"#/properties/zones/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf/1/properties/in/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.zones.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.in,data:data24};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(!pattern0.test(data24)){
const err90 = {instancePath:instancePath+"/zones/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/in",schemaPath:"#/properties/zones/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf/1/properties/in/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.zones.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.in,data:data24};
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
const err91 = {instancePath:instancePath+"/zones/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/in",schemaPath:"#/properties/zones/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf/1/properties/in/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.zones.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.in.type,parentSchema:schema11.properties.zones.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.in,data:data24};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/zones/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/zones/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.zones.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].type,parentSchema:schema11.properties.zones.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1],data:data21};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
var _valid6 = _errs76 === errors;
valid14 = valid14 || _valid6;
}
if(!valid14){
const err93 = {instancePath:instancePath+"/zones/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/zones/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.zones.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf,parentSchema:schema11.properties.zones.patternProperties["^[a-z][a-z0-9_-]*$"],data:data21};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
else {
errors = _errs73;
if(vErrors !== null){
if(_errs73){
vErrors.length = _errs73;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
const err94 = {instancePath:instancePath+"/zones",schemaPath:"#/properties/zones/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.zones.type,parentSchema:schema11.properties.zones,data:data20};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data.nodes !== undefined){
let data25 = data.nodes;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(Object.keys(data25).length > 60){
const err95 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/maxProperties",keyword:"maxProperties",params:{limit: 60},message:"must NOT have more than 60 properties",schema:60,parentSchema:schema11.properties.nodes,data:data25};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(Object.keys(data25).length < 1){
const err96 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.nodes,data:data25};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
for(const key7 in data25){
if(!(pattern10.test(key7))){
const err97 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.nodes,data:data25};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
for(const key8 in data25){
if(pattern10.test(key8)){
let data26 = data25[key8];
const _errs89 = errors;
let valid17 = false;
const _errs90 = errors;
if(typeof data26 === "string"){
if(func3(data26) > 300){
const err98 = {instancePath:instancePath+"/nodes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[0],data:data26};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(!pattern0.test(data26)){
const err99 = {instancePath:instancePath+"/nodes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[0],data:data26};
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
const err100 = {instancePath:instancePath+"/nodes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[0].type,parentSchema:schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[0],data:data26};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
var _valid7 = _errs90 === errors;
valid17 = valid17 || _valid7;
if(!valid17){
const _errs92 = errors;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.label === undefined){
const err101 = {instancePath:instancePath+"/nodes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf/1/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'",schema:schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].required,parentSchema:schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1],data:data26};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
for(const key9 in data26){
if(!((((((((key9 === "label") || (key9 === "role")) || (key9 === "icon")) || (key9 === "zone")) || (key9 === "shape")) || (key9 === "number")) || (key9 === "protocols")) || (key9 === "link"))){
const err102 = {instancePath:instancePath+"/nodes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1],data:data26};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data26.label !== undefined){
let data27 = data26.label;
if(typeof data27 === "string"){
if(func3(data27) > 300){
const err103 = {instancePath:instancePath+"/nodes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/properties/nodes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf/1/properties/label/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.label,data:data27};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(!pattern0.test(data27)){
const err104 = {instancePath:instancePath+"/nodes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/properties/nodes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf/1/properties/label/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.label,data:data27};
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
const err105 = {instancePath:instancePath+"/nodes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/properties/nodes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf/1/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.label.type,parentSchema:schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.label,data:data27};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data26.role !== undefined){
let data28 = data26.role;
if(typeof data28 === "string"){
if(func3(data28) > 300){
const err106 = {instancePath:instancePath+"/nodes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/role",schemaPath:"#/properties/nodes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf/1/properties/role/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.role,data:data28};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(!pattern0.test(data28)){
const err107 = {instancePath:instancePath+"/nodes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/role",schemaPath:"#/properties/nodes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf/1/properties/role/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.role,data:data28};
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
const err108 = {instancePath:instancePath+"/nodes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/role",schemaPath:"#/properties/nodes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf/1/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.role.type,parentSchema:schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.role,data:data28};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data26.icon !== undefined){
let data29 = data26.icon;
if(typeof data29 === "string"){
if(func3(data29) > 300){
const err109 = {instancePath:instancePath+"/nodes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/icon",schemaPath:"#/properties/nodes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf/1/properties/icon/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.icon,data:data29};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(!pattern0.test(data29)){
const err110 = {instancePath:instancePath+"/nodes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/icon",schemaPath:"#/properties/nodes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf/1/properties/icon/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.icon,data:data29};
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
const err111 = {instancePath:instancePath+"/nodes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/icon",schemaPath:"#/properties/nodes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf/1/properties/icon/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.icon.type,parentSchema:schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.icon,data:data29};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data26.zone !== undefined){
let data30 = data26.zone;
if(typeof data30 === "string"){
if(func3(data30) > 300){
const err112 = {instancePath:instancePath+"/nodes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/zone",schemaPath:"#/properties/nodes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf/1/properties/zone/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.zone,data:data30};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(!pattern0.test(data30)){
const err113 = {instancePath:instancePath+"/nodes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/zone",schemaPath:"#/properties/nodes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf/1/properties/zone/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.zone,data:data30};
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
const err114 = {instancePath:instancePath+"/nodes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/zone",schemaPath:"#/properties/nodes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf/1/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.zone.type,parentSchema:schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.zone,data:data30};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data26.shape !== undefined){
let data31 = data26.shape;
if(typeof data31 !== "string"){
const err115 = {instancePath:instancePath+"/nodes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/shape",schemaPath:"#/properties/nodes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf/1/properties/shape/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.shape.type,parentSchema:schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.shape,data:data31};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(!((((((((data31 === "box") || (data31 === "cylinder")) || (data31 === "queue")) || (data31 === "cloud")) || (data31 === "document")) || (data31 === "person")) || (data31 === "hexagon")) || (data31 === "panel"))){
const err116 = {instancePath:instancePath+"/nodes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/shape",schemaPath:"#/properties/nodes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf/1/properties/shape/enum",keyword:"enum",params:{allowedValues: schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.shape.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.shape.enum,parentSchema:schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.shape,data:data31};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data26.number !== undefined){
let data32 = data26.number;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err117 = {instancePath:instancePath+"/nodes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/number",schemaPath:"#/properties/nodes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf/1/properties/number/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.number.type,parentSchema:schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.number,data:data32};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 999 || isNaN(data32)){
const err118 = {instancePath:instancePath+"/nodes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/number",schemaPath:"#/properties/nodes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf/1/properties/number/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999},message:"must be <= 999",schema:999,parentSchema:schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.number,data:data32};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data32 < 0 || isNaN(data32)){
const err119 = {instancePath:instancePath+"/nodes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/number",schemaPath:"#/properties/nodes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf/1/properties/number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.number,data:data32};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
if(data26.protocols !== undefined){
let data33 = data26.protocols;
if(Array.isArray(data33)){
if(data33.length > 10){
const err120 = {instancePath:instancePath+"/nodes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/protocols",schemaPath:"#/properties/nodes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf/1/properties/protocols/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.protocols,data:data33};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data33.length < 1){
const err121 = {instancePath:instancePath+"/nodes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/protocols",schemaPath:"#/properties/nodes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf/1/properties/protocols/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.protocols,data:data33};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
const len1 = data33.length;
for(let i2=0; i2<len1; i2++){
let data34 = data33[i2];
if(typeof data34 === "string"){
if(func3(data34) > 300){
const err122 = {instancePath:instancePath+"/nodes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/protocols/" + i2,schemaPath:"#/properties/nodes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf/1/properties/protocols/items/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.protocols.items,data:data34};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(!pattern0.test(data34)){
const err123 = {instancePath:instancePath+"/nodes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/protocols/" + i2,schemaPath:"#/properties/nodes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf/1/properties/protocols/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.protocols.items,data:data34};
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
const err124 = {instancePath:instancePath+"/nodes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/protocols/" + i2,schemaPath:"#/properties/nodes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf/1/properties/protocols/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.protocols.items.type,parentSchema:schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.protocols.items,data:data34};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
let i3 = data33.length;
let j1;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data33[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j1 = indices0[item0];
const err125 = {instancePath:instancePath+"/nodes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/protocols",schemaPath:"#/properties/nodes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf/1/properties/protocols/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.protocols,data:data33};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err126 = {instancePath:instancePath+"/nodes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/protocols",schemaPath:"#/properties/nodes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf/1/properties/protocols/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.protocols.type,parentSchema:schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.protocols,data:data33};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data26.link !== undefined){
let data35 = data26.link;
if(typeof data35 === "string"){
if(func3(data35) > 2000){
const err127 = {instancePath:instancePath+"/nodes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/link",schemaPath:"#/properties/nodes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf/1/properties/link/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.link,data:data35};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(!pattern24.test(data35)){
const err128 = {instancePath:instancePath+"/nodes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/link",schemaPath:"#/properties/nodes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf/1/properties/link/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s/?#\"<>\\\\][^\\s\"<>\\\\]*$"},message:"must match pattern \""+"^https?://[^\\s/?#\"<>\\\\][^\\s\"<>\\\\]*$"+"\"",schema:"^https?://[^\\s/?#\"<>\\\\][^\\s\"<>\\\\]*$",parentSchema:schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.link,data:data35};
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
const err129 = {instancePath:instancePath+"/nodes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/link",schemaPath:"#/properties/nodes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf/1/properties/link/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.link.type,parentSchema:schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].properties.link,data:data35};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/nodes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1].type,parentSchema:schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf[1],data:data26};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
var _valid7 = _errs92 === errors;
valid17 = valid17 || _valid7;
}
if(!valid17){
const err131 = {instancePath:instancePath+"/nodes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_-%5D*%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"].anyOf,parentSchema:schema11.properties.nodes.patternProperties["^[a-z][a-z0-9_-]*$"],data:data26};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
else {
errors = _errs89;
if(vErrors !== null){
if(_errs89){
vErrors.length = _errs89;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
const err132 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.nodes.type,parentSchema:schema11.properties.nodes,data:data25};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data.edges !== undefined){
let data36 = data.edges;
if(Array.isArray(data36)){
if(data36.length > 120){
const err133 = {instancePath:instancePath+"/edges",schemaPath:"#/properties/edges/maxItems",keyword:"maxItems",params:{limit: 120},message:"must NOT have more than 120 items",schema:120,parentSchema:schema11.properties.edges,data:data36};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
const len2 = data36.length;
for(let i4=0; i4<len2; i4++){
let data37 = data36[i4];
const _errs116 = errors;
let valid24 = false;
const _errs117 = errors;
if(typeof data37 === "string"){
if(func3(data37) > 300){
const err134 = {instancePath:instancePath+"/edges/" + i4,schemaPath:"#/properties/edges/items/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.edges.items.anyOf[0],data:data37};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(!pattern25.test(data37)){
const err135 = {instancePath:instancePath+"/edges/" + i4,schemaPath:"#/properties/edges/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\s<>=]+\\s*(?:<->|->)\\s*[^\\s<>=-][^\\s<>=]*$|^[^\\s<>=]+\\s+--\\s+[^\\s<>=-][^\\s<>=]*$"},message:"must match pattern \""+"^[^\\s<>=]+\\s*(?:<->|->)\\s*[^\\s<>=-][^\\s<>=]*$|^[^\\s<>=]+\\s+--\\s+[^\\s<>=-][^\\s<>=]*$"+"\"",schema:"^[^\\s<>=]+\\s*(?:<->|->)\\s*[^\\s<>=-][^\\s<>=]*$|^[^\\s<>=]+\\s+--\\s+[^\\s<>=-][^\\s<>=]*$",parentSchema:schema11.properties.edges.items.anyOf[0],data:data37};
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
const err136 = {instancePath:instancePath+"/edges/" + i4,schemaPath:"#/properties/edges/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.edges.items.anyOf[0].type,parentSchema:schema11.properties.edges.items.anyOf[0],data:data37};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
var _valid8 = _errs117 === errors;
valid24 = valid24 || _valid8;
if(!valid24){
const _errs119 = errors;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.from === undefined){
const err137 = {instancePath:instancePath+"/edges/" + i4,schemaPath:"#/properties/edges/items/anyOf/1/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.edges.items.anyOf[1].required,parentSchema:schema11.properties.edges.items.anyOf[1],data:data37};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(data37.to === undefined){
const err138 = {instancePath:instancePath+"/edges/" + i4,schemaPath:"#/properties/edges/items/anyOf/1/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema11.properties.edges.items.anyOf[1].required,parentSchema:schema11.properties.edges.items.anyOf[1],data:data37};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
for(const key10 in data37){
if(!((((((key10 === "from") || (key10 === "to")) || (key10 === "label")) || (key10 === "kind")) || (key10 === "protocol")) || (key10 === "step"))){
const err139 = {instancePath:instancePath+"/edges/" + i4,schemaPath:"#/properties/edges/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.edges.items.anyOf[1],data:data37};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data37.from !== undefined){
let data38 = data37.from;
if(typeof data38 === "string"){
if(func3(data38) > 300){
const err140 = {instancePath:instancePath+"/edges/" + i4+"/from",schemaPath:"#/properties/edges/items/anyOf/1/properties/from/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.edges.items.anyOf[1].properties.from,data:data38};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(!pattern0.test(data38)){
const err141 = {instancePath:instancePath+"/edges/" + i4+"/from",schemaPath:"#/properties/edges/items/anyOf/1/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.edges.items.anyOf[1].properties.from,data:data38};
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
const err142 = {instancePath:instancePath+"/edges/" + i4+"/from",schemaPath:"#/properties/edges/items/anyOf/1/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.edges.items.anyOf[1].properties.from.type,parentSchema:schema11.properties.edges.items.anyOf[1].properties.from,data:data38};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data37.to !== undefined){
let data39 = data37.to;
if(typeof data39 === "string"){
if(func3(data39) > 300){
const err143 = {instancePath:instancePath+"/edges/" + i4+"/to",schemaPath:"#/properties/edges/items/anyOf/1/properties/to/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.edges.items.anyOf[1].properties.to,data:data39};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(!pattern0.test(data39)){
const err144 = {instancePath:instancePath+"/edges/" + i4+"/to",schemaPath:"#/properties/edges/items/anyOf/1/properties/to/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.edges.items.anyOf[1].properties.to,data:data39};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
else {
const err145 = {instancePath:instancePath+"/edges/" + i4+"/to",schemaPath:"#/properties/edges/items/anyOf/1/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.edges.items.anyOf[1].properties.to.type,parentSchema:schema11.properties.edges.items.anyOf[1].properties.to,data:data39};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data37.label !== undefined){
let data40 = data37.label;
if(typeof data40 === "string"){
if(func3(data40) > 300){
const err146 = {instancePath:instancePath+"/edges/" + i4+"/label",schemaPath:"#/properties/edges/items/anyOf/1/properties/label/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.edges.items.anyOf[1].properties.label,data:data40};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(!pattern0.test(data40)){
const err147 = {instancePath:instancePath+"/edges/" + i4+"/label",schemaPath:"#/properties/edges/items/anyOf/1/properties/label/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.edges.items.anyOf[1].properties.label,data:data40};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/edges/" + i4+"/label",schemaPath:"#/properties/edges/items/anyOf/1/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.edges.items.anyOf[1].properties.label.type,parentSchema:schema11.properties.edges.items.anyOf[1].properties.label,data:data40};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data37.kind !== undefined){
let data41 = data37.kind;
if(typeof data41 !== "string"){
const err149 = {instancePath:instancePath+"/edges/" + i4+"/kind",schemaPath:"#/properties/edges/items/anyOf/1/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.edges.items.anyOf[1].properties.kind.type,parentSchema:schema11.properties.edges.items.anyOf[1].properties.kind,data:data41};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(!(((((data41 === "request") || (data41 === "response")) || (data41 === "async")) || (data41 === "failure")) || (data41 === "data"))){
const err150 = {instancePath:instancePath+"/edges/" + i4+"/kind",schemaPath:"#/properties/edges/items/anyOf/1/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.edges.items.anyOf[1].properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.edges.items.anyOf[1].properties.kind.enum,parentSchema:schema11.properties.edges.items.anyOf[1].properties.kind,data:data41};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data37.protocol !== undefined){
let data42 = data37.protocol;
if(typeof data42 === "string"){
if(func3(data42) > 300){
const err151 = {instancePath:instancePath+"/edges/" + i4+"/protocol",schemaPath:"#/properties/edges/items/anyOf/1/properties/protocol/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.edges.items.anyOf[1].properties.protocol,data:data42};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(!pattern0.test(data42)){
const err152 = {instancePath:instancePath+"/edges/" + i4+"/protocol",schemaPath:"#/properties/edges/items/anyOf/1/properties/protocol/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.edges.items.anyOf[1].properties.protocol,data:data42};
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
const err153 = {instancePath:instancePath+"/edges/" + i4+"/protocol",schemaPath:"#/properties/edges/items/anyOf/1/properties/protocol/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.edges.items.anyOf[1].properties.protocol.type,parentSchema:schema11.properties.edges.items.anyOf[1].properties.protocol,data:data42};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data37.step !== undefined){
let data43 = data37.step;
const _errs133 = errors;
let valid26 = false;
const _errs134 = errors;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err154 = {instancePath:instancePath+"/edges/" + i4+"/step",schemaPath:"#/properties/edges/items/anyOf/1/properties/step/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.edges.items.anyOf[1].properties.step.anyOf[0].type,parentSchema:schema11.properties.edges.items.anyOf[1].properties.step.anyOf[0],data:data43};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 20 || isNaN(data43)){
const err155 = {instancePath:instancePath+"/edges/" + i4+"/step",schemaPath:"#/properties/edges/items/anyOf/1/properties/step/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20",schema:20,parentSchema:schema11.properties.edges.items.anyOf[1].properties.step.anyOf[0],data:data43};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(data43 < 1 || isNaN(data43)){
const err156 = {instancePath:instancePath+"/edges/" + i4+"/step",schemaPath:"#/properties/edges/items/anyOf/1/properties/step/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.edges.items.anyOf[1].properties.step.anyOf[0],data:data43};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
var _valid9 = _errs134 === errors;
valid26 = valid26 || _valid9;
if(!valid26){
const _errs136 = errors;
if(Array.isArray(data43)){
if(data43.length > 20){
const err157 = {instancePath:instancePath+"/edges/" + i4+"/step",schemaPath:"#/properties/edges/items/anyOf/1/properties/step/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema11.properties.edges.items.anyOf[1].properties.step.anyOf[1],data:data43};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(data43.length < 1){
const err158 = {instancePath:instancePath+"/edges/" + i4+"/step",schemaPath:"#/properties/edges/items/anyOf/1/properties/step/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.edges.items.anyOf[1].properties.step.anyOf[1],data:data43};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
const len3 = data43.length;
for(let i5=0; i5<len3; i5++){
let data44 = data43[i5];
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
const err159 = {instancePath:instancePath+"/edges/" + i4+"/step/" + i5,schemaPath:"#/properties/edges/items/anyOf/1/properties/step/anyOf/1/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.edges.items.anyOf[1].properties.step.anyOf[1].items.type,parentSchema:schema11.properties.edges.items.anyOf[1].properties.step.anyOf[1].items,data:data44};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 > 20 || isNaN(data44)){
const err160 = {instancePath:instancePath+"/edges/" + i4+"/step/" + i5,schemaPath:"#/properties/edges/items/anyOf/1/properties/step/anyOf/1/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20",schema:20,parentSchema:schema11.properties.edges.items.anyOf[1].properties.step.anyOf[1].items,data:data44};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data44 < 1 || isNaN(data44)){
const err161 = {instancePath:instancePath+"/edges/" + i4+"/step/" + i5,schemaPath:"#/properties/edges/items/anyOf/1/properties/step/anyOf/1/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.edges.items.anyOf[1].properties.step.anyOf[1].items,data:data44};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
let i6 = data43.length;
let j2;
if(i6 > 1){
const indices1 = {};
for(;i6--;){
let item1 = data43[i6];
if(!(((typeof item1 == "number") && (!(item1 % 1) && !isNaN(item1))) && (isFinite(item1)))){
continue;
}
if(typeof indices1[item1] == "number"){
j2 = indices1[item1];
const err162 = {instancePath:instancePath+"/edges/" + i4+"/step",schemaPath:"#/properties/edges/items/anyOf/1/properties/step/anyOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i6+" are identical)",schema:true,parentSchema:schema11.properties.edges.items.anyOf[1].properties.step.anyOf[1],data:data43};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
break;
}
indices1[item1] = i6;
}
}
}
else {
const err163 = {instancePath:instancePath+"/edges/" + i4+"/step",schemaPath:"#/properties/edges/items/anyOf/1/properties/step/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.edges.items.anyOf[1].properties.step.anyOf[1].type,parentSchema:schema11.properties.edges.items.anyOf[1].properties.step.anyOf[1],data:data43};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
var _valid9 = _errs136 === errors;
valid26 = valid26 || _valid9;
}
if(!valid26){
const err164 = {instancePath:instancePath+"/edges/" + i4+"/step",schemaPath:"#/properties/edges/items/anyOf/1/properties/step/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.edges.items.anyOf[1].properties.step.anyOf,parentSchema:schema11.properties.edges.items.anyOf[1].properties.step,data:data43};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
else {
errors = _errs133;
if(vErrors !== null){
if(_errs133){
vErrors.length = _errs133;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err165 = {instancePath:instancePath+"/edges/" + i4,schemaPath:"#/properties/edges/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.edges.items.anyOf[1].type,parentSchema:schema11.properties.edges.items.anyOf[1],data:data37};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
var _valid8 = _errs119 === errors;
valid24 = valid24 || _valid8;
if(!valid24){
const _errs140 = errors;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(Object.keys(data37).length > 1){
const err166 = {instancePath:instancePath+"/edges/" + i4,schemaPath:"#/properties/edges/items/anyOf/2/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema11.properties.edges.items.anyOf[2],data:data37};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(Object.keys(data37).length < 1){
const err167 = {instancePath:instancePath+"/edges/" + i4,schemaPath:"#/properties/edges/items/anyOf/2/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.edges.items.anyOf[2],data:data37};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
for(const key11 in data37){
if(!(pattern25.test(key11))){
const err168 = {instancePath:instancePath+"/edges/" + i4,schemaPath:"#/properties/edges/items/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.edges.items.anyOf[2],data:data37};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
for(const key12 in data37){
if(pattern25.test(key12)){
let data45 = data37[key12];
const _errs144 = errors;
let valid31 = false;
const _errs145 = errors;
if(typeof data45 === "string"){
if(func3(data45) > 300){
const err169 = {instancePath:instancePath+"/edges/" + i4+"/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/edges/items/anyOf/2/patternProperties/%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs*(%3F%3A%3C-%3E%7C-%3E)%5Cs*%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24%7C%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs%2B--%5Cs%2B%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.edges.items.anyOf[2].patternProperties["^[^\\s<>=]+\\s*(?:<->|->)\\s*[^\\s<>=-][^\\s<>=]*$|^[^\\s<>=]+\\s+--\\s+[^\\s<>=-][^\\s<>=]*$"].anyOf[0],data:data45};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(!pattern0.test(data45)){
const err170 = {instancePath:instancePath+"/edges/" + i4+"/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/edges/items/anyOf/2/patternProperties/%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs*(%3F%3A%3C-%3E%7C-%3E)%5Cs*%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24%7C%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs%2B--%5Cs%2B%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.edges.items.anyOf[2].patternProperties["^[^\\s<>=]+\\s*(?:<->|->)\\s*[^\\s<>=-][^\\s<>=]*$|^[^\\s<>=]+\\s+--\\s+[^\\s<>=-][^\\s<>=]*$"].anyOf[0],data:data45};
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
const err171 = {instancePath:instancePath+"/edges/" + i4+"/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/edges/items/anyOf/2/patternProperties/%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs*(%3F%3A%3C-%3E%7C-%3E)%5Cs*%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24%7C%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs%2B--%5Cs%2B%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.edges.items.anyOf[2].patternProperties["^[^\\s<>=]+\\s*(?:<->|->)\\s*[^\\s<>=-][^\\s<>=]*$|^[^\\s<>=]+\\s+--\\s+[^\\s<>=-][^\\s<>=]*$"].anyOf[0].type,parentSchema:schema11.properties.edges.items.anyOf[2].patternProperties["^[^\\s<>=]+\\s*(?:<->|->)\\s*[^\\s<>=-][^\\s<>=]*$|^[^\\s<>=]+\\s+--\\s+[^\\s<>=-][^\\s<>=]*$"].anyOf[0],data:data45};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
var _valid10 = _errs145 === errors;
valid31 = valid31 || _valid10;
if(!valid31){
const _errs147 = errors;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key13 in data45){
if(!((((key13 === "label") || (key13 === "kind")) || (key13 === "protocol")) || (key13 === "step"))){
const err172 = {instancePath:instancePath+"/edges/" + i4+"/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/edges/items/anyOf/2/patternProperties/%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs*(%3F%3A%3C-%3E%7C-%3E)%5Cs*%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24%7C%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs%2B--%5Cs%2B%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.edges.items.anyOf[2].patternProperties["^[^\\s<>=]+\\s*(?:<->|->)\\s*[^\\s<>=-][^\\s<>=]*$|^[^\\s<>=]+\\s+--\\s+[^\\s<>=-][^\\s<>=]*$"].anyOf[1],data:data45};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data45.label !== undefined){
let data46 = data45.label;
if(typeof data46 === "string"){
if(func3(data46) > 300){
const err173 = {instancePath:instancePath+"/edges/" + i4+"/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/properties/edges/items/anyOf/2/patternProperties/%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs*(%3F%3A%3C-%3E%7C-%3E)%5Cs*%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24%7C%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs%2B--%5Cs%2B%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24/anyOf/1/properties/label/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.edges.items.anyOf[2].patternProperties["^[^\\s<>=]+\\s*(?:<->|->)\\s*[^\\s<>=-][^\\s<>=]*$|^[^\\s<>=]+\\s+--\\s+[^\\s<>=-][^\\s<>=]*$"].anyOf[1].properties.label,data:data46};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(!pattern0.test(data46)){
const err174 = {instancePath:instancePath+"/edges/" + i4+"/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/properties/edges/items/anyOf/2/patternProperties/%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs*(%3F%3A%3C-%3E%7C-%3E)%5Cs*%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24%7C%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs%2B--%5Cs%2B%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24/anyOf/1/properties/label/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.edges.items.anyOf[2].patternProperties["^[^\\s<>=]+\\s*(?:<->|->)\\s*[^\\s<>=-][^\\s<>=]*$|^[^\\s<>=]+\\s+--\\s+[^\\s<>=-][^\\s<>=]*$"].anyOf[1].properties.label,data:data46};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/edges/" + i4+"/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/properties/edges/items/anyOf/2/patternProperties/%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs*(%3F%3A%3C-%3E%7C-%3E)%5Cs*%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24%7C%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs%2B--%5Cs%2B%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24/anyOf/1/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.edges.items.anyOf[2].patternProperties["^[^\\s<>=]+\\s*(?:<->|->)\\s*[^\\s<>=-][^\\s<>=]*$|^[^\\s<>=]+\\s+--\\s+[^\\s<>=-][^\\s<>=]*$"].anyOf[1].properties.label.type,parentSchema:schema11.properties.edges.items.anyOf[2].patternProperties["^[^\\s<>=]+\\s*(?:<->|->)\\s*[^\\s<>=-][^\\s<>=]*$|^[^\\s<>=]+\\s+--\\s+[^\\s<>=-][^\\s<>=]*$"].anyOf[1].properties.label,data:data46};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data45.kind !== undefined){
let data47 = data45.kind;
if(typeof data47 !== "string"){
const err176 = {instancePath:instancePath+"/edges/" + i4+"/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/kind",schemaPath:"#/properties/edges/items/anyOf/2/patternProperties/%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs*(%3F%3A%3C-%3E%7C-%3E)%5Cs*%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24%7C%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs%2B--%5Cs%2B%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24/anyOf/1/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.edges.items.anyOf[2].patternProperties["^[^\\s<>=]+\\s*(?:<->|->)\\s*[^\\s<>=-][^\\s<>=]*$|^[^\\s<>=]+\\s+--\\s+[^\\s<>=-][^\\s<>=]*$"].anyOf[1].properties.kind.type,parentSchema:schema11.properties.edges.items.anyOf[2].patternProperties["^[^\\s<>=]+\\s*(?:<->|->)\\s*[^\\s<>=-][^\\s<>=]*$|^[^\\s<>=]+\\s+--\\s+[^\\s<>=-][^\\s<>=]*$"].anyOf[1].properties.kind,data:data47};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(!(((((data47 === "request") || (data47 === "response")) || (data47 === "async")) || (data47 === "failure")) || (data47 === "data"))){
const err177 = {instancePath:instancePath+"/edges/" + i4+"/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/kind",schemaPath:"#/properties/edges/items/anyOf/2/patternProperties/%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs*(%3F%3A%3C-%3E%7C-%3E)%5Cs*%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24%7C%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs%2B--%5Cs%2B%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24/anyOf/1/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.edges.items.anyOf[2].patternProperties["^[^\\s<>=]+\\s*(?:<->|->)\\s*[^\\s<>=-][^\\s<>=]*$|^[^\\s<>=]+\\s+--\\s+[^\\s<>=-][^\\s<>=]*$"].anyOf[1].properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.edges.items.anyOf[2].patternProperties["^[^\\s<>=]+\\s*(?:<->|->)\\s*[^\\s<>=-][^\\s<>=]*$|^[^\\s<>=]+\\s+--\\s+[^\\s<>=-][^\\s<>=]*$"].anyOf[1].properties.kind.enum,parentSchema:schema11.properties.edges.items.anyOf[2].patternProperties["^[^\\s<>=]+\\s*(?:<->|->)\\s*[^\\s<>=-][^\\s<>=]*$|^[^\\s<>=]+\\s+--\\s+[^\\s<>=-][^\\s<>=]*$"].anyOf[1].properties.kind,data:data47};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data45.protocol !== undefined){
let data48 = data45.protocol;
if(typeof data48 === "string"){
if(func3(data48) > 300){
const err178 = {instancePath:instancePath+"/edges/" + i4+"/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/protocol",schemaPath:"#/properties/edges/items/anyOf/2/patternProperties/%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs*(%3F%3A%3C-%3E%7C-%3E)%5Cs*%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24%7C%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs%2B--%5Cs%2B%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24/anyOf/1/properties/protocol/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.edges.items.anyOf[2].patternProperties["^[^\\s<>=]+\\s*(?:<->|->)\\s*[^\\s<>=-][^\\s<>=]*$|^[^\\s<>=]+\\s+--\\s+[^\\s<>=-][^\\s<>=]*$"].anyOf[1].properties.protocol,data:data48};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(!pattern0.test(data48)){
const err179 = {instancePath:instancePath+"/edges/" + i4+"/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/protocol",schemaPath:"#/properties/edges/items/anyOf/2/patternProperties/%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs*(%3F%3A%3C-%3E%7C-%3E)%5Cs*%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24%7C%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs%2B--%5Cs%2B%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24/anyOf/1/properties/protocol/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.edges.items.anyOf[2].patternProperties["^[^\\s<>=]+\\s*(?:<->|->)\\s*[^\\s<>=-][^\\s<>=]*$|^[^\\s<>=]+\\s+--\\s+[^\\s<>=-][^\\s<>=]*$"].anyOf[1].properties.protocol,data:data48};
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
const err180 = {instancePath:instancePath+"/edges/" + i4+"/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/protocol",schemaPath:"#/properties/edges/items/anyOf/2/patternProperties/%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs*(%3F%3A%3C-%3E%7C-%3E)%5Cs*%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24%7C%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs%2B--%5Cs%2B%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24/anyOf/1/properties/protocol/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.edges.items.anyOf[2].patternProperties["^[^\\s<>=]+\\s*(?:<->|->)\\s*[^\\s<>=-][^\\s<>=]*$|^[^\\s<>=]+\\s+--\\s+[^\\s<>=-][^\\s<>=]*$"].anyOf[1].properties.protocol.type,parentSchema:schema11.properties.edges.items.anyOf[2].patternProperties["^[^\\s<>=]+\\s*(?:<->|->)\\s*[^\\s<>=-][^\\s<>=]*$|^[^\\s<>=]+\\s+--\\s+[^\\s<>=-][^\\s<>=]*$"].anyOf[1].properties.protocol,data:data48};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data45.step !== undefined){
let data49 = data45.step;
const _errs157 = errors;
let valid33 = false;
const _errs158 = errors;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err181 = {instancePath:instancePath+"/edges/" + i4+"/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/step",schemaPath:"#/properties/edges/items/anyOf/2/patternProperties/%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs*(%3F%3A%3C-%3E%7C-%3E)%5Cs*%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24%7C%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs%2B--%5Cs%2B%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24/anyOf/1/properties/step/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.edges.items.anyOf[2].patternProperties["^[^\\s<>=]+\\s*(?:<->|->)\\s*[^\\s<>=-][^\\s<>=]*$|^[^\\s<>=]+\\s+--\\s+[^\\s<>=-][^\\s<>=]*$"].anyOf[1].properties.step.anyOf[0].type,parentSchema:schema11.properties.edges.items.anyOf[2].patternProperties["^[^\\s<>=]+\\s*(?:<->|->)\\s*[^\\s<>=-][^\\s<>=]*$|^[^\\s<>=]+\\s+--\\s+[^\\s<>=-][^\\s<>=]*$"].anyOf[1].properties.step.anyOf[0],data:data49};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 20 || isNaN(data49)){
const err182 = {instancePath:instancePath+"/edges/" + i4+"/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/step",schemaPath:"#/properties/edges/items/anyOf/2/patternProperties/%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs*(%3F%3A%3C-%3E%7C-%3E)%5Cs*%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24%7C%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs%2B--%5Cs%2B%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24/anyOf/1/properties/step/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20",schema:20,parentSchema:schema11.properties.edges.items.anyOf[2].patternProperties["^[^\\s<>=]+\\s*(?:<->|->)\\s*[^\\s<>=-][^\\s<>=]*$|^[^\\s<>=]+\\s+--\\s+[^\\s<>=-][^\\s<>=]*$"].anyOf[1].properties.step.anyOf[0],data:data49};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(data49 < 1 || isNaN(data49)){
const err183 = {instancePath:instancePath+"/edges/" + i4+"/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/step",schemaPath:"#/properties/edges/items/anyOf/2/patternProperties/%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs*(%3F%3A%3C-%3E%7C-%3E)%5Cs*%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24%7C%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs%2B--%5Cs%2B%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24/anyOf/1/properties/step/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.edges.items.anyOf[2].patternProperties["^[^\\s<>=]+\\s*(?:<->|->)\\s*[^\\s<>=-][^\\s<>=]*$|^[^\\s<>=]+\\s+--\\s+[^\\s<>=-][^\\s<>=]*$"].anyOf[1].properties.step.anyOf[0],data:data49};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
var _valid11 = _errs158 === errors;
valid33 = valid33 || _valid11;
if(!valid33){
const _errs160 = errors;
if(Array.isArray(data49)){
if(data49.length > 20){
const err184 = {instancePath:instancePath+"/edges/" + i4+"/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/step",schemaPath:"#/properties/edges/items/anyOf/2/patternProperties/%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs*(%3F%3A%3C-%3E%7C-%3E)%5Cs*%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24%7C%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs%2B--%5Cs%2B%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24/anyOf/1/properties/step/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema11.properties.edges.items.anyOf[2].patternProperties["^[^\\s<>=]+\\s*(?:<->|->)\\s*[^\\s<>=-][^\\s<>=]*$|^[^\\s<>=]+\\s+--\\s+[^\\s<>=-][^\\s<>=]*$"].anyOf[1].properties.step.anyOf[1],data:data49};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(data49.length < 1){
const err185 = {instancePath:instancePath+"/edges/" + i4+"/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/step",schemaPath:"#/properties/edges/items/anyOf/2/patternProperties/%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs*(%3F%3A%3C-%3E%7C-%3E)%5Cs*%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24%7C%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs%2B--%5Cs%2B%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24/anyOf/1/properties/step/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.edges.items.anyOf[2].patternProperties["^[^\\s<>=]+\\s*(?:<->|->)\\s*[^\\s<>=-][^\\s<>=]*$|^[^\\s<>=]+\\s+--\\s+[^\\s<>=-][^\\s<>=]*$"].anyOf[1].properties.step.anyOf[1],data:data49};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
const len4 = data49.length;
for(let i7=0; i7<len4; i7++){
let data50 = data49[i7];
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
const err186 = {instancePath:instancePath+"/edges/" + i4+"/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/step/" + i7,schemaPath:"#/properties/edges/items/anyOf/2/patternProperties/%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs*(%3F%3A%3C-%3E%7C-%3E)%5Cs*%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24%7C%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs%2B--%5Cs%2B%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24/anyOf/1/properties/step/anyOf/1/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.edges.items.anyOf[2].patternProperties["^[^\\s<>=]+\\s*(?:<->|->)\\s*[^\\s<>=-][^\\s<>=]*$|^[^\\s<>=]+\\s+--\\s+[^\\s<>=-][^\\s<>=]*$"].anyOf[1].properties.step.anyOf[1].items.type,parentSchema:schema11.properties.edges.items.anyOf[2].patternProperties["^[^\\s<>=]+\\s*(?:<->|->)\\s*[^\\s<>=-][^\\s<>=]*$|^[^\\s<>=]+\\s+--\\s+[^\\s<>=-][^\\s<>=]*$"].anyOf[1].properties.step.anyOf[1].items,data:data50};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 20 || isNaN(data50)){
const err187 = {instancePath:instancePath+"/edges/" + i4+"/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/step/" + i7,schemaPath:"#/properties/edges/items/anyOf/2/patternProperties/%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs*(%3F%3A%3C-%3E%7C-%3E)%5Cs*%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24%7C%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs%2B--%5Cs%2B%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24/anyOf/1/properties/step/anyOf/1/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20",schema:20,parentSchema:schema11.properties.edges.items.anyOf[2].patternProperties["^[^\\s<>=]+\\s*(?:<->|->)\\s*[^\\s<>=-][^\\s<>=]*$|^[^\\s<>=]+\\s+--\\s+[^\\s<>=-][^\\s<>=]*$"].anyOf[1].properties.step.anyOf[1].items,data:data50};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(data50 < 1 || isNaN(data50)){
const err188 = {instancePath:instancePath+"/edges/" + i4+"/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/step/" + i7,schemaPath:"#/properties/edges/items/anyOf/2/patternProperties/%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs*(%3F%3A%3C-%3E%7C-%3E)%5Cs*%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24%7C%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs%2B--%5Cs%2B%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24/anyOf/1/properties/step/anyOf/1/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.edges.items.anyOf[2].patternProperties["^[^\\s<>=]+\\s*(?:<->|->)\\s*[^\\s<>=-][^\\s<>=]*$|^[^\\s<>=]+\\s+--\\s+[^\\s<>=-][^\\s<>=]*$"].anyOf[1].properties.step.anyOf[1].items,data:data50};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
let i8 = data49.length;
let j3;
if(i8 > 1){
const indices2 = {};
for(;i8--;){
let item2 = data49[i8];
if(!(((typeof item2 == "number") && (!(item2 % 1) && !isNaN(item2))) && (isFinite(item2)))){
continue;
}
if(typeof indices2[item2] == "number"){
j3 = indices2[item2];
const err189 = {instancePath:instancePath+"/edges/" + i4+"/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/step",schemaPath:"#/properties/edges/items/anyOf/2/patternProperties/%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs*(%3F%3A%3C-%3E%7C-%3E)%5Cs*%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24%7C%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs%2B--%5Cs%2B%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24/anyOf/1/properties/step/anyOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i8+" are identical)",schema:true,parentSchema:schema11.properties.edges.items.anyOf[2].patternProperties["^[^\\s<>=]+\\s*(?:<->|->)\\s*[^\\s<>=-][^\\s<>=]*$|^[^\\s<>=]+\\s+--\\s+[^\\s<>=-][^\\s<>=]*$"].anyOf[1].properties.step.anyOf[1],data:data49};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
break;
}
indices2[item2] = i8;
}
}
}
else {
const err190 = {instancePath:instancePath+"/edges/" + i4+"/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/step",schemaPath:"#/properties/edges/items/anyOf/2/patternProperties/%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs*(%3F%3A%3C-%3E%7C-%3E)%5Cs*%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24%7C%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs%2B--%5Cs%2B%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24/anyOf/1/properties/step/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.edges.items.anyOf[2].patternProperties["^[^\\s<>=]+\\s*(?:<->|->)\\s*[^\\s<>=-][^\\s<>=]*$|^[^\\s<>=]+\\s+--\\s+[^\\s<>=-][^\\s<>=]*$"].anyOf[1].properties.step.anyOf[1].type,parentSchema:schema11.properties.edges.items.anyOf[2].patternProperties["^[^\\s<>=]+\\s*(?:<->|->)\\s*[^\\s<>=-][^\\s<>=]*$|^[^\\s<>=]+\\s+--\\s+[^\\s<>=-][^\\s<>=]*$"].anyOf[1].properties.step.anyOf[1],data:data49};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
var _valid11 = _errs160 === errors;
valid33 = valid33 || _valid11;
}
if(!valid33){
const err191 = {instancePath:instancePath+"/edges/" + i4+"/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/step",schemaPath:"#/properties/edges/items/anyOf/2/patternProperties/%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs*(%3F%3A%3C-%3E%7C-%3E)%5Cs*%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24%7C%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs%2B--%5Cs%2B%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24/anyOf/1/properties/step/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.edges.items.anyOf[2].patternProperties["^[^\\s<>=]+\\s*(?:<->|->)\\s*[^\\s<>=-][^\\s<>=]*$|^[^\\s<>=]+\\s+--\\s+[^\\s<>=-][^\\s<>=]*$"].anyOf[1].properties.step.anyOf,parentSchema:schema11.properties.edges.items.anyOf[2].patternProperties["^[^\\s<>=]+\\s*(?:<->|->)\\s*[^\\s<>=-][^\\s<>=]*$|^[^\\s<>=]+\\s+--\\s+[^\\s<>=-][^\\s<>=]*$"].anyOf[1].properties.step,data:data49};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
else {
errors = _errs157;
if(vErrors !== null){
if(_errs157){
vErrors.length = _errs157;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err192 = {instancePath:instancePath+"/edges/" + i4+"/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/edges/items/anyOf/2/patternProperties/%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs*(%3F%3A%3C-%3E%7C-%3E)%5Cs*%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24%7C%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs%2B--%5Cs%2B%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.edges.items.anyOf[2].patternProperties["^[^\\s<>=]+\\s*(?:<->|->)\\s*[^\\s<>=-][^\\s<>=]*$|^[^\\s<>=]+\\s+--\\s+[^\\s<>=-][^\\s<>=]*$"].anyOf[1].type,parentSchema:schema11.properties.edges.items.anyOf[2].patternProperties["^[^\\s<>=]+\\s*(?:<->|->)\\s*[^\\s<>=-][^\\s<>=]*$|^[^\\s<>=]+\\s+--\\s+[^\\s<>=-][^\\s<>=]*$"].anyOf[1],data:data45};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
var _valid10 = _errs147 === errors;
valid31 = valid31 || _valid10;
}
if(!valid31){
const err193 = {instancePath:instancePath+"/edges/" + i4+"/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/edges/items/anyOf/2/patternProperties/%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs*(%3F%3A%3C-%3E%7C-%3E)%5Cs*%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24%7C%5E%5B%5E%5Cs%3C%3E%3D%5D%2B%5Cs%2B--%5Cs%2B%5B%5E%5Cs%3C%3E%3D-%5D%5B%5E%5Cs%3C%3E%3D%5D*%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.edges.items.anyOf[2].patternProperties["^[^\\s<>=]+\\s*(?:<->|->)\\s*[^\\s<>=-][^\\s<>=]*$|^[^\\s<>=]+\\s+--\\s+[^\\s<>=-][^\\s<>=]*$"].anyOf,parentSchema:schema11.properties.edges.items.anyOf[2].patternProperties["^[^\\s<>=]+\\s*(?:<->|->)\\s*[^\\s<>=-][^\\s<>=]*$|^[^\\s<>=]+\\s+--\\s+[^\\s<>=-][^\\s<>=]*$"],data:data45};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
else {
errors = _errs144;
if(vErrors !== null){
if(_errs144){
vErrors.length = _errs144;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
const err194 = {instancePath:instancePath+"/edges/" + i4,schemaPath:"#/properties/edges/items/anyOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.edges.items.anyOf[2].type,parentSchema:schema11.properties.edges.items.anyOf[2],data:data37};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
var _valid8 = _errs140 === errors;
valid24 = valid24 || _valid8;
}
}
if(!valid24){
const err195 = {instancePath:instancePath+"/edges/" + i4,schemaPath:"#/properties/edges/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.edges.items.anyOf,parentSchema:schema11.properties.edges.items,data:data37};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
else {
errors = _errs116;
if(vErrors !== null){
if(_errs116){
vErrors.length = _errs116;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err196 = {instancePath:instancePath+"/edges",schemaPath:"#/properties/edges/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.edges.type,parentSchema:schema11.properties.edges,data:data36};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data.context !== undefined){
let data51 = data.context;
if(Array.isArray(data51)){
if(data51.length > 20){
const err197 = {instancePath:instancePath+"/context",schemaPath:"#/properties/context/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema11.properties.context,data:data51};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
const len5 = data51.length;
for(let i9=0; i9<len5; i9++){
let data52 = data51[i9];
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.icon === undefined){
const err198 = {instancePath:instancePath+"/context/" + i9,schemaPath:"#/properties/context/items/required",keyword:"required",params:{missingProperty: "icon"},message:"must have required property '"+"icon"+"'",schema:schema11.properties.context.items.required,parentSchema:schema11.properties.context.items,data:data52};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
for(const key14 in data52){
if(!(((((key14 === "icon") || (key14 === "above")) || (key14 === "below")) || (key14 === "left")) || (key14 === "right"))){
const err199 = {instancePath:instancePath+"/context/" + i9,schemaPath:"#/properties/context/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.context.items,data:data52};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data52.icon !== undefined){
let data53 = data52.icon;
if(typeof data53 === "string"){
if(func3(data53) > 300){
const err200 = {instancePath:instancePath+"/context/" + i9+"/icon",schemaPath:"#/properties/context/items/properties/icon/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.context.items.properties.icon,data:data53};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(!pattern0.test(data53)){
const err201 = {instancePath:instancePath+"/context/" + i9+"/icon",schemaPath:"#/properties/context/items/properties/icon/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.context.items.properties.icon,data:data53};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
else {
const err202 = {instancePath:instancePath+"/context/" + i9+"/icon",schemaPath:"#/properties/context/items/properties/icon/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.context.items.properties.icon.type,parentSchema:schema11.properties.context.items.properties.icon,data:data53};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data52.above !== undefined){
let data54 = data52.above;
const _errs172 = errors;
let valid40 = false;
const _errs173 = errors;
if(typeof data54 === "string"){
if(func3(data54) > 300){
const err203 = {instancePath:instancePath+"/context/" + i9+"/above",schemaPath:"#/properties/context/items/properties/above/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.context.items.properties.above.anyOf[0],data:data54};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(!pattern0.test(data54)){
const err204 = {instancePath:instancePath+"/context/" + i9+"/above",schemaPath:"#/properties/context/items/properties/above/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.context.items.properties.above.anyOf[0],data:data54};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
else {
const err205 = {instancePath:instancePath+"/context/" + i9+"/above",schemaPath:"#/properties/context/items/properties/above/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.context.items.properties.above.anyOf[0].type,parentSchema:schema11.properties.context.items.properties.above.anyOf[0],data:data54};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
var _valid12 = _errs173 === errors;
valid40 = valid40 || _valid12;
if(!valid40){
const _errs175 = errors;
if(Array.isArray(data54)){
if(data54.length > 60){
const err206 = {instancePath:instancePath+"/context/" + i9+"/above",schemaPath:"#/properties/context/items/properties/above/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 60},message:"must NOT have more than 60 items",schema:60,parentSchema:schema11.properties.context.items.properties.above.anyOf[1],data:data54};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(data54.length < 1){
const err207 = {instancePath:instancePath+"/context/" + i9+"/above",schemaPath:"#/properties/context/items/properties/above/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.context.items.properties.above.anyOf[1],data:data54};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
const len6 = data54.length;
for(let i10=0; i10<len6; i10++){
let data55 = data54[i10];
if(typeof data55 === "string"){
if(func3(data55) > 300){
const err208 = {instancePath:instancePath+"/context/" + i9+"/above/" + i10,schemaPath:"#/properties/context/items/properties/above/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.context.items.properties.above.anyOf[1].items,data:data55};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(!pattern0.test(data55)){
const err209 = {instancePath:instancePath+"/context/" + i9+"/above/" + i10,schemaPath:"#/properties/context/items/properties/above/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.context.items.properties.above.anyOf[1].items,data:data55};
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
const err210 = {instancePath:instancePath+"/context/" + i9+"/above/" + i10,schemaPath:"#/properties/context/items/properties/above/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.context.items.properties.above.anyOf[1].items.type,parentSchema:schema11.properties.context.items.properties.above.anyOf[1].items,data:data55};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
let i11 = data54.length;
let j4;
if(i11 > 1){
const indices3 = {};
for(;i11--;){
let item3 = data54[i11];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j4 = indices3[item3];
const err211 = {instancePath:instancePath+"/context/" + i9+"/above",schemaPath:"#/properties/context/items/properties/above/anyOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i11+" are identical)",schema:true,parentSchema:schema11.properties.context.items.properties.above.anyOf[1],data:data54};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
break;
}
indices3[item3] = i11;
}
}
}
else {
const err212 = {instancePath:instancePath+"/context/" + i9+"/above",schemaPath:"#/properties/context/items/properties/above/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.context.items.properties.above.anyOf[1].type,parentSchema:schema11.properties.context.items.properties.above.anyOf[1],data:data54};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
var _valid12 = _errs175 === errors;
valid40 = valid40 || _valid12;
}
if(!valid40){
const err213 = {instancePath:instancePath+"/context/" + i9+"/above",schemaPath:"#/properties/context/items/properties/above/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.context.items.properties.above.anyOf,parentSchema:schema11.properties.context.items.properties.above,data:data54};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
else {
errors = _errs172;
if(vErrors !== null){
if(_errs172){
vErrors.length = _errs172;
}
else {
vErrors = null;
}
}
}
}
if(data52.below !== undefined){
let data56 = data52.below;
const _errs180 = errors;
let valid44 = false;
const _errs181 = errors;
if(typeof data56 === "string"){
if(func3(data56) > 300){
const err214 = {instancePath:instancePath+"/context/" + i9+"/below",schemaPath:"#/properties/context/items/properties/below/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.context.items.properties.below.anyOf[0],data:data56};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(!pattern0.test(data56)){
const err215 = {instancePath:instancePath+"/context/" + i9+"/below",schemaPath:"#/properties/context/items/properties/below/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.context.items.properties.below.anyOf[0],data:data56};
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
const err216 = {instancePath:instancePath+"/context/" + i9+"/below",schemaPath:"#/properties/context/items/properties/below/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.context.items.properties.below.anyOf[0].type,parentSchema:schema11.properties.context.items.properties.below.anyOf[0],data:data56};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
var _valid13 = _errs181 === errors;
valid44 = valid44 || _valid13;
if(!valid44){
const _errs183 = errors;
if(Array.isArray(data56)){
if(data56.length > 60){
const err217 = {instancePath:instancePath+"/context/" + i9+"/below",schemaPath:"#/properties/context/items/properties/below/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 60},message:"must NOT have more than 60 items",schema:60,parentSchema:schema11.properties.context.items.properties.below.anyOf[1],data:data56};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(data56.length < 1){
const err218 = {instancePath:instancePath+"/context/" + i9+"/below",schemaPath:"#/properties/context/items/properties/below/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.context.items.properties.below.anyOf[1],data:data56};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
const len7 = data56.length;
for(let i12=0; i12<len7; i12++){
let data57 = data56[i12];
if(typeof data57 === "string"){
if(func3(data57) > 300){
const err219 = {instancePath:instancePath+"/context/" + i9+"/below/" + i12,schemaPath:"#/properties/context/items/properties/below/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.context.items.properties.below.anyOf[1].items,data:data57};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if(!pattern0.test(data57)){
const err220 = {instancePath:instancePath+"/context/" + i9+"/below/" + i12,schemaPath:"#/properties/context/items/properties/below/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.context.items.properties.below.anyOf[1].items,data:data57};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
else {
const err221 = {instancePath:instancePath+"/context/" + i9+"/below/" + i12,schemaPath:"#/properties/context/items/properties/below/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.context.items.properties.below.anyOf[1].items.type,parentSchema:schema11.properties.context.items.properties.below.anyOf[1].items,data:data57};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
let i13 = data56.length;
let j5;
if(i13 > 1){
const indices4 = {};
for(;i13--;){
let item4 = data56[i13];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j5 = indices4[item4];
const err222 = {instancePath:instancePath+"/context/" + i9+"/below",schemaPath:"#/properties/context/items/properties/below/anyOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i13+" are identical)",schema:true,parentSchema:schema11.properties.context.items.properties.below.anyOf[1],data:data56};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
break;
}
indices4[item4] = i13;
}
}
}
else {
const err223 = {instancePath:instancePath+"/context/" + i9+"/below",schemaPath:"#/properties/context/items/properties/below/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.context.items.properties.below.anyOf[1].type,parentSchema:schema11.properties.context.items.properties.below.anyOf[1],data:data56};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
var _valid13 = _errs183 === errors;
valid44 = valid44 || _valid13;
}
if(!valid44){
const err224 = {instancePath:instancePath+"/context/" + i9+"/below",schemaPath:"#/properties/context/items/properties/below/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.context.items.properties.below.anyOf,parentSchema:schema11.properties.context.items.properties.below,data:data56};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
else {
errors = _errs180;
if(vErrors !== null){
if(_errs180){
vErrors.length = _errs180;
}
else {
vErrors = null;
}
}
}
}
if(data52.left !== undefined){
let data58 = data52.left;
const _errs188 = errors;
let valid48 = false;
const _errs189 = errors;
if(typeof data58 === "string"){
if(func3(data58) > 300){
const err225 = {instancePath:instancePath+"/context/" + i9+"/left",schemaPath:"#/properties/context/items/properties/left/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.context.items.properties.left.anyOf[0],data:data58};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if(!pattern0.test(data58)){
const err226 = {instancePath:instancePath+"/context/" + i9+"/left",schemaPath:"#/properties/context/items/properties/left/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.context.items.properties.left.anyOf[0],data:data58};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
else {
const err227 = {instancePath:instancePath+"/context/" + i9+"/left",schemaPath:"#/properties/context/items/properties/left/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.context.items.properties.left.anyOf[0].type,parentSchema:schema11.properties.context.items.properties.left.anyOf[0],data:data58};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
var _valid14 = _errs189 === errors;
valid48 = valid48 || _valid14;
if(!valid48){
const _errs191 = errors;
if(Array.isArray(data58)){
if(data58.length > 60){
const err228 = {instancePath:instancePath+"/context/" + i9+"/left",schemaPath:"#/properties/context/items/properties/left/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 60},message:"must NOT have more than 60 items",schema:60,parentSchema:schema11.properties.context.items.properties.left.anyOf[1],data:data58};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if(data58.length < 1){
const err229 = {instancePath:instancePath+"/context/" + i9+"/left",schemaPath:"#/properties/context/items/properties/left/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.context.items.properties.left.anyOf[1],data:data58};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
const len8 = data58.length;
for(let i14=0; i14<len8; i14++){
let data59 = data58[i14];
if(typeof data59 === "string"){
if(func3(data59) > 300){
const err230 = {instancePath:instancePath+"/context/" + i9+"/left/" + i14,schemaPath:"#/properties/context/items/properties/left/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.context.items.properties.left.anyOf[1].items,data:data59};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(!pattern0.test(data59)){
const err231 = {instancePath:instancePath+"/context/" + i9+"/left/" + i14,schemaPath:"#/properties/context/items/properties/left/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.context.items.properties.left.anyOf[1].items,data:data59};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
else {
const err232 = {instancePath:instancePath+"/context/" + i9+"/left/" + i14,schemaPath:"#/properties/context/items/properties/left/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.context.items.properties.left.anyOf[1].items.type,parentSchema:schema11.properties.context.items.properties.left.anyOf[1].items,data:data59};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
let i15 = data58.length;
let j6;
if(i15 > 1){
const indices5 = {};
for(;i15--;){
let item5 = data58[i15];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j6 = indices5[item5];
const err233 = {instancePath:instancePath+"/context/" + i9+"/left",schemaPath:"#/properties/context/items/properties/left/anyOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i15, j: j6},message:"must NOT have duplicate items (items ## "+j6+" and "+i15+" are identical)",schema:true,parentSchema:schema11.properties.context.items.properties.left.anyOf[1],data:data58};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
break;
}
indices5[item5] = i15;
}
}
}
else {
const err234 = {instancePath:instancePath+"/context/" + i9+"/left",schemaPath:"#/properties/context/items/properties/left/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.context.items.properties.left.anyOf[1].type,parentSchema:schema11.properties.context.items.properties.left.anyOf[1],data:data58};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
var _valid14 = _errs191 === errors;
valid48 = valid48 || _valid14;
}
if(!valid48){
const err235 = {instancePath:instancePath+"/context/" + i9+"/left",schemaPath:"#/properties/context/items/properties/left/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.context.items.properties.left.anyOf,parentSchema:schema11.properties.context.items.properties.left,data:data58};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
else {
errors = _errs188;
if(vErrors !== null){
if(_errs188){
vErrors.length = _errs188;
}
else {
vErrors = null;
}
}
}
}
if(data52.right !== undefined){
let data60 = data52.right;
const _errs196 = errors;
let valid52 = false;
const _errs197 = errors;
if(typeof data60 === "string"){
if(func3(data60) > 300){
const err236 = {instancePath:instancePath+"/context/" + i9+"/right",schemaPath:"#/properties/context/items/properties/right/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.context.items.properties.right.anyOf[0],data:data60};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if(!pattern0.test(data60)){
const err237 = {instancePath:instancePath+"/context/" + i9+"/right",schemaPath:"#/properties/context/items/properties/right/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.context.items.properties.right.anyOf[0],data:data60};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
else {
const err238 = {instancePath:instancePath+"/context/" + i9+"/right",schemaPath:"#/properties/context/items/properties/right/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.context.items.properties.right.anyOf[0].type,parentSchema:schema11.properties.context.items.properties.right.anyOf[0],data:data60};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
var _valid15 = _errs197 === errors;
valid52 = valid52 || _valid15;
if(!valid52){
const _errs199 = errors;
if(Array.isArray(data60)){
if(data60.length > 60){
const err239 = {instancePath:instancePath+"/context/" + i9+"/right",schemaPath:"#/properties/context/items/properties/right/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 60},message:"must NOT have more than 60 items",schema:60,parentSchema:schema11.properties.context.items.properties.right.anyOf[1],data:data60};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(data60.length < 1){
const err240 = {instancePath:instancePath+"/context/" + i9+"/right",schemaPath:"#/properties/context/items/properties/right/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.context.items.properties.right.anyOf[1],data:data60};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
const len9 = data60.length;
for(let i16=0; i16<len9; i16++){
let data61 = data60[i16];
if(typeof data61 === "string"){
if(func3(data61) > 300){
const err241 = {instancePath:instancePath+"/context/" + i9+"/right/" + i16,schemaPath:"#/properties/context/items/properties/right/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.context.items.properties.right.anyOf[1].items,data:data61};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if(!pattern0.test(data61)){
const err242 = {instancePath:instancePath+"/context/" + i9+"/right/" + i16,schemaPath:"#/properties/context/items/properties/right/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.context.items.properties.right.anyOf[1].items,data:data61};
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
const err243 = {instancePath:instancePath+"/context/" + i9+"/right/" + i16,schemaPath:"#/properties/context/items/properties/right/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.context.items.properties.right.anyOf[1].items.type,parentSchema:schema11.properties.context.items.properties.right.anyOf[1].items,data:data61};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
let i17 = data60.length;
let j7;
if(i17 > 1){
const indices6 = {};
for(;i17--;){
let item6 = data60[i17];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j7 = indices6[item6];
const err244 = {instancePath:instancePath+"/context/" + i9+"/right",schemaPath:"#/properties/context/items/properties/right/anyOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i17, j: j7},message:"must NOT have duplicate items (items ## "+j7+" and "+i17+" are identical)",schema:true,parentSchema:schema11.properties.context.items.properties.right.anyOf[1],data:data60};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
break;
}
indices6[item6] = i17;
}
}
}
else {
const err245 = {instancePath:instancePath+"/context/" + i9+"/right",schemaPath:"#/properties/context/items/properties/right/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.context.items.properties.right.anyOf[1].type,parentSchema:schema11.properties.context.items.properties.right.anyOf[1],data:data60};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
var _valid15 = _errs199 === errors;
valid52 = valid52 || _valid15;
}
if(!valid52){
const err246 = {instancePath:instancePath+"/context/" + i9+"/right",schemaPath:"#/properties/context/items/properties/right/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.context.items.properties.right.anyOf,parentSchema:schema11.properties.context.items.properties.right,data:data60};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
else {
errors = _errs196;
if(vErrors !== null){
if(_errs196){
vErrors.length = _errs196;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err247 = {instancePath:instancePath+"/context/" + i9,schemaPath:"#/properties/context/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.context.items.type,parentSchema:schema11.properties.context.items,data:data52};
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
const err248 = {instancePath:instancePath+"/context",schemaPath:"#/properties/context/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.context.type,parentSchema:schema11.properties.context,data:data51};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data.legend !== undefined){
let data62 = data.legend;
if(Array.isArray(data62)){
if(data62.length > 20){
const err249 = {instancePath:instancePath+"/legend",schemaPath:"#/properties/legend/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema11.properties.legend,data:data62};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
const len10 = data62.length;
for(let i18=0; i18<len10; i18++){
let data63 = data62[i18];
const _errs206 = errors;
let valid58 = false;
const _errs207 = errors;
if(typeof data63 === "string"){
if(func3(data63) > 300){
const err250 = {instancePath:instancePath+"/legend/" + i18,schemaPath:"#/properties/legend/items/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.legend.items.anyOf[0],data:data63};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if(!pattern0.test(data63)){
const err251 = {instancePath:instancePath+"/legend/" + i18,schemaPath:"#/properties/legend/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.legend.items.anyOf[0],data:data63};
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
const err252 = {instancePath:instancePath+"/legend/" + i18,schemaPath:"#/properties/legend/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.legend.items.anyOf[0].type,parentSchema:schema11.properties.legend.items.anyOf[0],data:data63};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
var _valid16 = _errs207 === errors;
valid58 = valid58 || _valid16;
if(!valid58){
const _errs209 = errors;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.text === undefined){
const err253 = {instancePath:instancePath+"/legend/" + i18,schemaPath:"#/properties/legend/items/anyOf/1/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.legend.items.anyOf[1].required,parentSchema:schema11.properties.legend.items.anyOf[1],data:data63};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
for(const key15 in data63){
if(!(key15 === "text")){
const err254 = {instancePath:instancePath+"/legend/" + i18,schemaPath:"#/properties/legend/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.legend.items.anyOf[1],data:data63};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data63.text !== undefined){
let data64 = data63.text;
if(typeof data64 === "string"){
if(func3(data64) > 300){
const err255 = {instancePath:instancePath+"/legend/" + i18+"/text",schemaPath:"#/properties/legend/items/anyOf/1/properties/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.legend.items.anyOf[1].properties.text,data:data64};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if(!pattern0.test(data64)){
const err256 = {instancePath:instancePath+"/legend/" + i18+"/text",schemaPath:"#/properties/legend/items/anyOf/1/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.legend.items.anyOf[1].properties.text,data:data64};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
else {
const err257 = {instancePath:instancePath+"/legend/" + i18+"/text",schemaPath:"#/properties/legend/items/anyOf/1/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.legend.items.anyOf[1].properties.text.type,parentSchema:schema11.properties.legend.items.anyOf[1].properties.text,data:data64};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
}
else {
const err258 = {instancePath:instancePath+"/legend/" + i18,schemaPath:"#/properties/legend/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.legend.items.anyOf[1].type,parentSchema:schema11.properties.legend.items.anyOf[1],data:data63};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
var _valid16 = _errs209 === errors;
valid58 = valid58 || _valid16;
}
if(!valid58){
const err259 = {instancePath:instancePath+"/legend/" + i18,schemaPath:"#/properties/legend/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.legend.items.anyOf,parentSchema:schema11.properties.legend.items,data:data63};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
else {
errors = _errs206;
if(vErrors !== null){
if(_errs206){
vErrors.length = _errs206;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err260 = {instancePath:instancePath+"/legend",schemaPath:"#/properties/legend/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.legend.type,parentSchema:schema11.properties.legend,data:data62};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data.notes !== undefined){
let data65 = data.notes;
if(Array.isArray(data65)){
if(data65.length > 20){
const err261 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema11.properties.notes,data:data65};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
const len11 = data65.length;
for(let i19=0; i19<len11; i19++){
let data66 = data65[i19];
if(typeof data66 === "string"){
if(func3(data66) > 300){
const err262 = {instancePath:instancePath+"/notes/" + i19,schemaPath:"#/properties/notes/items/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.notes.items,data:data66};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if(!pattern0.test(data66)){
const err263 = {instancePath:instancePath+"/notes/" + i19,schemaPath:"#/properties/notes/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.notes.items,data:data66};
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
const err264 = {instancePath:instancePath+"/notes/" + i19,schemaPath:"#/properties/notes/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.notes.items.type,parentSchema:schema11.properties.notes.items,data:data66};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
}
else {
const err265 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.notes.type,parentSchema:schema11.properties.notes,data:data65};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data.meta !== undefined){
let data67 = data.meta;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const key16 in data67){
if(!(func2.call(schema11.properties.meta.properties, key16))){
const err266 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.meta,data:data67};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data67.slug !== undefined){
let data68 = data67.slug;
if(typeof data68 === "string"){
if(func3(data68) > 120){
const err267 = {instancePath:instancePath+"/meta/slug",schemaPath:"#/properties/meta/properties/slug/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters",schema:120,parentSchema:schema11.properties.meta.properties.slug,data:data68};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
if(!pattern47.test(data68)){
const err268 = {instancePath:instancePath+"/meta/slug",schemaPath:"#/properties/meta/properties/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9._-]*[a-z0-9_-])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9._-]*[a-z0-9_-])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9._-]*[a-z0-9_-])?$",parentSchema:schema11.properties.meta.properties.slug,data:data68};
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
const err269 = {instancePath:instancePath+"/meta/slug",schemaPath:"#/properties/meta/properties/slug/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.meta.properties.slug.type,parentSchema:schema11.properties.meta.properties.slug,data:data68};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data67.title !== undefined){
let data69 = data67.title;
if(typeof data69 === "string"){
if(func3(data69) > 300){
const err270 = {instancePath:instancePath+"/meta/title",schemaPath:"#/properties/meta/properties/title/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.meta.properties.title,data:data69};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if(!pattern0.test(data69)){
const err271 = {instancePath:instancePath+"/meta/title",schemaPath:"#/properties/meta/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.meta.properties.title,data:data69};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
else {
const err272 = {instancePath:instancePath+"/meta/title",schemaPath:"#/properties/meta/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.meta.properties.title.type,parentSchema:schema11.properties.meta.properties.title,data:data69};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data67.description !== undefined){
let data70 = data67.description;
if(typeof data70 === "string"){
if(func3(data70) > 2000){
const err273 = {instancePath:instancePath+"/meta/description",schemaPath:"#/properties/meta/properties/description/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.meta.properties.description,data:data70};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
if(!pattern0.test(data70)){
const err274 = {instancePath:instancePath+"/meta/description",schemaPath:"#/properties/meta/properties/description/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.meta.properties.description,data:data70};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
else {
const err275 = {instancePath:instancePath+"/meta/description",schemaPath:"#/properties/meta/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.meta.properties.description.type,parentSchema:schema11.properties.meta.properties.description,data:data70};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data67.alt !== undefined){
let data71 = data67.alt;
if(typeof data71 === "string"){
if(func3(data71) > 2000){
const err276 = {instancePath:instancePath+"/meta/alt",schemaPath:"#/properties/meta/properties/alt/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.meta.properties.alt,data:data71};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if(!pattern0.test(data71)){
const err277 = {instancePath:instancePath+"/meta/alt",schemaPath:"#/properties/meta/properties/alt/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.meta.properties.alt,data:data71};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
else {
const err278 = {instancePath:instancePath+"/meta/alt",schemaPath:"#/properties/meta/properties/alt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.meta.properties.alt.type,parentSchema:schema11.properties.meta.properties.alt,data:data71};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data67.style !== undefined){
let data72 = data67.style;
if(typeof data72 === "string"){
if(func3(data72) > 300){
const err279 = {instancePath:instancePath+"/meta/style",schemaPath:"#/properties/meta/properties/style/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.meta.properties.style,data:data72};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
if(!pattern0.test(data72)){
const err280 = {instancePath:instancePath+"/meta/style",schemaPath:"#/properties/meta/properties/style/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.meta.properties.style,data:data72};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
else {
const err281 = {instancePath:instancePath+"/meta/style",schemaPath:"#/properties/meta/properties/style/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.meta.properties.style.type,parentSchema:schema11.properties.meta.properties.style,data:data72};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data67.useCase !== undefined){
let data73 = data67.useCase;
if(typeof data73 === "string"){
if(func3(data73) > 300){
const err282 = {instancePath:instancePath+"/meta/useCase",schemaPath:"#/properties/meta/properties/useCase/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.meta.properties.useCase,data:data73};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
if(!pattern0.test(data73)){
const err283 = {instancePath:instancePath+"/meta/useCase",schemaPath:"#/properties/meta/properties/useCase/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.meta.properties.useCase,data:data73};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
else {
const err284 = {instancePath:instancePath+"/meta/useCase",schemaPath:"#/properties/meta/properties/useCase/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.meta.properties.useCase.type,parentSchema:schema11.properties.meta.properties.useCase,data:data73};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data67.audience !== undefined){
let data74 = data67.audience;
if(typeof data74 !== "string"){
const err285 = {instancePath:instancePath+"/meta/audience",schemaPath:"#/properties/meta/properties/audience/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.meta.properties.audience.type,parentSchema:schema11.properties.meta.properties.audience,data:data74};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
if(!((data74 === "executives") || (data74 === "engineers"))){
const err286 = {instancePath:instancePath+"/meta/audience",schemaPath:"#/properties/meta/properties/audience/enum",keyword:"enum",params:{allowedValues: schema11.properties.meta.properties.audience.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.meta.properties.audience.enum,parentSchema:schema11.properties.meta.properties.audience,data:data74};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data67.generated !== undefined){
let data75 = data67.generated;
if(typeof data75 === "string"){
if(!pattern53.test(data75)){
const err287 = {instancePath:instancePath+"/meta/generated",schemaPath:"#/properties/meta/properties/generated/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\"",schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",parentSchema:schema11.properties.meta.properties.generated,data:data75};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
else {
const err288 = {instancePath:instancePath+"/meta/generated",schemaPath:"#/properties/meta/properties/generated/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.meta.properties.generated.type,parentSchema:schema11.properties.meta.properties.generated,data:data75};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data67.lang !== undefined){
let data76 = data67.lang;
if(typeof data76 === "string"){
if(func3(data76) > 40){
const err289 = {instancePath:instancePath+"/meta/lang",schemaPath:"#/properties/meta/properties/lang/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema11.properties.meta.properties.lang,data:data76};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
if(!pattern9.test(data76)){
const err290 = {instancePath:instancePath+"/meta/lang",schemaPath:"#/properties/meta/properties/lang/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$"},message:"must match pattern \""+"^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$"+"\"",schema:"^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$",parentSchema:schema11.properties.meta.properties.lang,data:data76};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
else {
const err291 = {instancePath:instancePath+"/meta/lang",schemaPath:"#/properties/meta/properties/lang/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.meta.properties.lang.type,parentSchema:schema11.properties.meta.properties.lang,data:data76};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data67.seoTarget !== undefined){
let data77 = data67.seoTarget;
if(typeof data77 === "string"){
if(func3(data77) > 300){
const err292 = {instancePath:instancePath+"/meta/seoTarget",schemaPath:"#/properties/meta/properties/seoTarget/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.meta.properties.seoTarget,data:data77};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
if(!pattern0.test(data77)){
const err293 = {instancePath:instancePath+"/meta/seoTarget",schemaPath:"#/properties/meta/properties/seoTarget/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.meta.properties.seoTarget,data:data77};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
else {
const err294 = {instancePath:instancePath+"/meta/seoTarget",schemaPath:"#/properties/meta/properties/seoTarget/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.meta.properties.seoTarget.type,parentSchema:schema11.properties.meta.properties.seoTarget,data:data77};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data67.tags !== undefined){
let data78 = data67.tags;
if(Array.isArray(data78)){
if(data78.length > 50){
const err295 = {instancePath:instancePath+"/meta/tags",schemaPath:"#/properties/meta/properties/tags/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.meta.properties.tags,data:data78};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
const len12 = data78.length;
for(let i20=0; i20<len12; i20++){
let data79 = data78[i20];
if(typeof data79 === "string"){
if(func3(data79) > 300){
const err296 = {instancePath:instancePath+"/meta/tags/" + i20,schemaPath:"#/properties/meta/properties/tags/items/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.meta.properties.tags.items,data:data79};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
if(!pattern0.test(data79)){
const err297 = {instancePath:instancePath+"/meta/tags/" + i20,schemaPath:"#/properties/meta/properties/tags/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.meta.properties.tags.items,data:data79};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
else {
const err298 = {instancePath:instancePath+"/meta/tags/" + i20,schemaPath:"#/properties/meta/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.meta.properties.tags.items.type,parentSchema:schema11.properties.meta.properties.tags.items,data:data79};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
}
else {
const err299 = {instancePath:instancePath+"/meta/tags",schemaPath:"#/properties/meta/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.meta.properties.tags.type,parentSchema:schema11.properties.meta.properties.tags,data:data78};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data67.prompt !== undefined){
let data80 = data67.prompt;
if(typeof data80 !== "string"){
const err300 = {instancePath:instancePath+"/meta/prompt",schemaPath:"#/properties/meta/properties/prompt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.meta.properties.prompt.type,parentSchema:schema11.properties.meta.properties.prompt,data:data80};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
}
else {
const err301 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.meta.type,parentSchema:schema11.properties.meta,data:data67};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
}
else {
const err302 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
