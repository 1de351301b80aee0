// Made from the schema by `npm run generate`; do not edit.
// @ts-nocheck: code written by a machine, checked by the tests of what it was made from.
import type { ErrorObject } from 'ajv';

/** True when the value has the shape that the schema describes; otherwise `errors` tells all that is wrong. */
export const validateConfig: { (value: unknown): boolean; errors?: readonly ErrorObject[] | null } = validate10;

const schema11 = {"additionalProperties":false,"title":"Whiteprint config","description":"Settings of a catalog: whiteprint.config.yaml.","type":"object","properties":{"specs":{"minItems":1,"maxItems":1000,"description":"The specs of the catalog: files, folders or globs. What the command line names counts instead.","examples":[["specs"]],"type":"array","items":{"pattern":"\\S","maxLength":300,"description":"A file, a folder or a glob.","type":"string"}},"out":{"pattern":"\\S","maxLength":300,"description":"Folder for images.","type":"string"},"format":{"minItems":1,"maxItems":3,"description":"What to write for each picture.","examples":[["png","json"]],"type":"array","items":{"type":"string","enum":["png","svg","json"],"description":"A format."}},"theme":{"pattern":"\\S","maxLength":300,"description":"A theme by name, or a theme file (`.yaml`), for all specs, whatever they say themselves.","examples":["whiteboard","./themes/house.yaml"],"type":"string"},"layout":{"type":"string","enum":["auto","elk","grid"],"description":"Layout engine for all specs."},"size":{"minItems":1,"maxItems":10,"description":"Canvases for all specs; of several, each is a picture of its own.","examples":[["square","social"]],"type":"array","items":{"pattern":"^(?:(?:25[6-9]|2[6-9]\\d|[3-9]\\d\\d|[1-3]\\d{3}|40[0-8]\\d|409[0-6])x(?:25[6-9]|2[6-9]\\d|[3-9]\\d\\d|[1-3]\\d{3}|40[0-8]\\d|409[0-6])|square|social|portrait|slide|story)$","description":"`WxH` with 256 to 4096 px a side, `square`, `social`, `portrait`, `slide` or `story`.","examples":["square","social","portrait","slide","story","1024x1024"],"type":"string"}},"scale":{"minimum":1,"maximum":4,"description":"Pixels of the PNG for each px of the canvas, a side.","type":"integer"},"budget":{"description":"Most bytes of a PNG, 1KB to 100MB: a number, or one with a unit such as `180KB` or `180KiB`.","anyOf":[{"minimum":1000,"maximum":100000000,"description":"Bytes.","type":"integer"},{"pattern":"^[0-9]{1,9}(?:\\.[0-9]{1,3})? ?(?:[bB]|[kKmM][bB]|[kKmM]i[bB])$","description":"A number and a unit.","examples":["180KB","200KiB"],"type":"string"}]},"jobs":{"minimum":1,"maximum":9999,"description":"Pictures at a time; changes no result.","type":"integer"},"cache":{"pattern":"\\S","maxLength":300,"description":"Folder for results of earlier builds, or `off`.","type":"string"},"maxWarnings":{"minimum":0,"maximum":999999,"description":"More warnings than this are an error.","type":"integer"},"failFast":{"description":"Start no more pictures after one has failed.","type":"boolean"},"formatDiagnostics":{"type":"string","enum":["text","json","github","sarif"],"description":"How findings are told; see [cli.md](cli.md#messages)."},"rules":{"description":"Levels of rules by their id, or by the part before the slash for all of its warnings. Errors are promises of the product: they can not be turned off.","examples":[{"copy":"error","picture/label-in-key":"off"}],"type":"object","patternProperties":{"^(.*)$":{"type":"string","enum":["off","warning","error"],"description":"Level of the rule."}}},"words":{"maxItems":10000,"description":"Words of the project that are spelled right, for the copy rules.","type":"array","items":{"pattern":"\\S","maxLength":300,"description":"A word.","type":"string"}},"site":{"additionalProperties":false,"description":"For the pages of the catalog.","type":"object","properties":{"to":{"pattern":"\\S","maxLength":300,"description":"Folder for the pages.","type":"string"},"baseUrl":{"pattern":"^https?://[^\\s/?#]+[^\\s?#]*$","maxLength":2000,"description":"Address that the pages will have, beginning with `https://` or `http://`.","examples":["https://pictures.example.org/"],"type":"string"},"name":{"pattern":"\\S","maxLength":300,"description":"Name of the catalog, on every page.","type":"string"},"lang":{"pattern":"^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$","maxLength":40,"description":"Language of the index, such as `en` or `es`.","examples":["en","es"],"type":"string"}}}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = (text) => [...text].length;
const pattern0 = new RegExp("\\S", "u");
const pattern3 = new RegExp("^(?:(?:25[6-9]|2[6-9]\\d|[3-9]\\d\\d|[1-3]\\d{3}|40[0-8]\\d|409[0-6])x(?:25[6-9]|2[6-9]\\d|[3-9]\\d\\d|[1-3]\\d{3}|40[0-8]\\d|409[0-6])|square|social|portrait|slide|story)$", "u");
const pattern4 = new RegExp("^[0-9]{1,9}(?:\\.[0-9]{1,3})? ?(?:[bB]|[kKmM][bB]|[kKmM]i[bB])$", "u");
const pattern6 = new RegExp("^(.*)$", "u");
const pattern9 = new RegExp("^https?://[^\\s/?#]+[^\\s?#]*$", "u");
const pattern11 = new RegExp("^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.specs !== undefined){
let data0 = data.specs;
if(Array.isArray(data0)){
if(data0.length > 1000){
const err1 = {instancePath:instancePath+"/specs",schemaPath:"#/properties/specs/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema11.properties.specs,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/specs",schemaPath:"#/properties/specs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.specs,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func3(data1) > 300){
const err3 = {instancePath:instancePath+"/specs/" + i0,schemaPath:"#/properties/specs/items/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.specs.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern0.test(data1)){
const err4 = {instancePath:instancePath+"/specs/" + i0,schemaPath:"#/properties/specs/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.specs.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/specs/" + i0,schemaPath:"#/properties/specs/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.specs.items.type,parentSchema:schema11.properties.specs.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/specs",schemaPath:"#/properties/specs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.specs.type,parentSchema:schema11.properties.specs,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.out !== undefined){
let data2 = data.out;
if(typeof data2 === "string"){
if(func3(data2) > 300){
const err7 = {instancePath:instancePath+"/out",schemaPath:"#/properties/out/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.out,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern0.test(data2)){
const err8 = {instancePath:instancePath+"/out",schemaPath:"#/properties/out/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.out,data:data2};
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
const err9 = {instancePath:instancePath+"/out",schemaPath:"#/properties/out/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.out.type,parentSchema:schema11.properties.out,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.format !== undefined){
let data3 = data.format;
if(Array.isArray(data3)){
if(data3.length > 3){
const err10 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items",schema:3,parentSchema:schema11.properties.format,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.length < 1){
const err11 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.format,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 !== "string"){
const err12 = {instancePath:instancePath+"/format/" + i1,schemaPath:"#/properties/format/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.format.items.type,parentSchema:schema11.properties.format.items,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(((data4 === "png") || (data4 === "svg")) || (data4 === "json"))){
const err13 = {instancePath:instancePath+"/format/" + i1,schemaPath:"#/properties/format/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.format.items.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.format.items.enum,parentSchema:schema11.properties.format.items,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.format.type,parentSchema:schema11.properties.format,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.theme !== undefined){
let data5 = data.theme;
if(typeof data5 === "string"){
if(func3(data5) > 300){
const err15 = {instancePath:instancePath+"/theme",schemaPath:"#/properties/theme/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.theme,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern0.test(data5)){
const err16 = {instancePath:instancePath+"/theme",schemaPath:"#/properties/theme/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.theme,data:data5};
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
const err17 = {instancePath:instancePath+"/theme",schemaPath:"#/properties/theme/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.theme.type,parentSchema:schema11.properties.theme,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.layout !== undefined){
let data6 = data.layout;
if(typeof data6 !== "string"){
const err18 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.layout.type,parentSchema:schema11.properties.layout,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(((data6 === "auto") || (data6 === "elk")) || (data6 === "grid"))){
const err19 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/enum",keyword:"enum",params:{allowedValues: schema11.properties.layout.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.layout.enum,parentSchema:schema11.properties.layout,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.size !== undefined){
let data7 = data.size;
if(Array.isArray(data7)){
if(data7.length > 10){
const err20 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema11.properties.size,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data7.length < 1){
const err21 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.size,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(typeof data8 === "string"){
if(!pattern3.test(data8)){
const err22 = {instancePath:instancePath+"/size/" + i2,schemaPath:"#/properties/size/items/pattern",keyword:"pattern",params:{pattern: "^(?:(?:25[6-9]|2[6-9]\\d|[3-9]\\d\\d|[1-3]\\d{3}|40[0-8]\\d|409[0-6])x(?:25[6-9]|2[6-9]\\d|[3-9]\\d\\d|[1-3]\\d{3}|40[0-8]\\d|409[0-6])|square|social|portrait|slide|story)$"},message:"must match pattern \""+"^(?:(?:25[6-9]|2[6-9]\\d|[3-9]\\d\\d|[1-3]\\d{3}|40[0-8]\\d|409[0-6])x(?:25[6-9]|2[6-9]\\d|[3-9]\\d\\d|[1-3]\\d{3}|40[0-8]\\d|409[0-6])|square|social|portrait|slide|story)$"+"\"",schema:"^(?:(?:25[6-9]|2[6-9]\\d|[3-9]\\d\\d|[1-3]\\d{3}|40[0-8]\\d|409[0-6])x(?:25[6-9]|2[6-9]\\d|[3-9]\\d\\d|[1-3]\\d{3}|40[0-8]\\d|409[0-6])|square|social|portrait|slide|story)$",parentSchema:schema11.properties.size.items,data:data8};
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
const err23 = {instancePath:instancePath+"/size/" + i2,schemaPath:"#/properties/size/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.size.items.type,parentSchema:schema11.properties.size.items,data:data8};
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
const err24 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.size.type,parentSchema:schema11.properties.size,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.scale !== undefined){
let data9 = data.scale;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err25 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.scale.type,parentSchema:schema11.properties.scale,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 4 || isNaN(data9)){
const err26 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4",schema:4,parentSchema:schema11.properties.scale,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data9 < 1 || isNaN(data9)){
const err27 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.scale,data:data9};
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
if(data.budget !== undefined){
let data10 = data.budget;
const _errs23 = errors;
let valid7 = false;
const _errs24 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err28 = {instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.budget.anyOf[0].type,parentSchema:schema11.properties.budget.anyOf[0],data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 100000000 || isNaN(data10)){
const err29 = {instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000000},message:"must be <= 100000000",schema:100000000,parentSchema:schema11.properties.budget.anyOf[0],data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data10 < 1000 || isNaN(data10)){
const err30 = {instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000",schema:1000,parentSchema:schema11.properties.budget.anyOf[0],data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var _valid0 = _errs24 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
const _errs26 = errors;
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
const err31 = {instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(?:\\.[0-9]{1,3})? ?(?:[bB]|[kKmM][bB]|[kKmM]i[bB])$"},message:"must match pattern \""+"^[0-9]{1,9}(?:\\.[0-9]{1,3})? ?(?:[bB]|[kKmM][bB]|[kKmM]i[bB])$"+"\"",schema:"^[0-9]{1,9}(?:\\.[0-9]{1,3})? ?(?:[bB]|[kKmM][bB]|[kKmM]i[bB])$",parentSchema:schema11.properties.budget.anyOf[1],data:data10};
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
const err32 = {instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.budget.anyOf[1].type,parentSchema:schema11.properties.budget.anyOf[1],data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid0 = _errs26 === errors;
valid7 = valid7 || _valid0;
}
if(!valid7){
const err33 = {instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.budget.anyOf,parentSchema:schema11.properties.budget,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
if(data.jobs !== undefined){
let data11 = data.jobs;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err34 = {instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.jobs.type,parentSchema:schema11.properties.jobs,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9999 || isNaN(data11)){
const err35 = {instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999",schema:9999,parentSchema:schema11.properties.jobs,data:data11};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data11 < 1 || isNaN(data11)){
const err36 = {instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.jobs,data:data11};
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
if(data.cache !== undefined){
let data12 = data.cache;
if(typeof data12 === "string"){
if(func3(data12) > 300){
const err37 = {instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.cache,data:data12};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!pattern0.test(data12)){
const err38 = {instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.cache,data:data12};
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
const err39 = {instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.cache.type,parentSchema:schema11.properties.cache,data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.maxWarnings !== undefined){
let data13 = data.maxWarnings;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err40 = {instancePath:instancePath+"/maxWarnings",schemaPath:"#/properties/maxWarnings/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.maxWarnings.type,parentSchema:schema11.properties.maxWarnings,data:data13};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 999999 || isNaN(data13)){
const err41 = {instancePath:instancePath+"/maxWarnings",schemaPath:"#/properties/maxWarnings/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999},message:"must be <= 999999",schema:999999,parentSchema:schema11.properties.maxWarnings,data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err42 = {instancePath:instancePath+"/maxWarnings",schemaPath:"#/properties/maxWarnings/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.maxWarnings,data:data13};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data.failFast !== undefined){
let data14 = data.failFast;
if(typeof data14 !== "boolean"){
const err43 = {instancePath:instancePath+"/failFast",schemaPath:"#/properties/failFast/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.failFast.type,parentSchema:schema11.properties.failFast,data:data14};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.formatDiagnostics !== undefined){
let data15 = data.formatDiagnostics;
if(typeof data15 !== "string"){
const err44 = {instancePath:instancePath+"/formatDiagnostics",schemaPath:"#/properties/formatDiagnostics/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.formatDiagnostics.type,parentSchema:schema11.properties.formatDiagnostics,data:data15};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!((((data15 === "text") || (data15 === "json")) || (data15 === "github")) || (data15 === "sarif"))){
const err45 = {instancePath:instancePath+"/formatDiagnostics",schemaPath:"#/properties/formatDiagnostics/enum",keyword:"enum",params:{allowedValues: schema11.properties.formatDiagnostics.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.formatDiagnostics.enum,parentSchema:schema11.properties.formatDiagnostics,data:data15};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.rules !== undefined){
let data16 = data.rules;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key1 in data16){
if(pattern6.test(key1)){
let data17 = data16[key1];
if(typeof data17 !== "string"){
const err46 = {instancePath:instancePath+"/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/patternProperties/%5E(.*)%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.rules.patternProperties["^(.*)$"].type,parentSchema:schema11.properties.rules.patternProperties["^(.*)$"],data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!(((data17 === "off") || (data17 === "warning")) || (data17 === "error"))){
const err47 = {instancePath:instancePath+"/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/patternProperties/%5E(.*)%24/enum",keyword:"enum",params:{allowedValues: schema11.properties.rules.patternProperties["^(.*)$"].enum},message:"must be equal to one of the allowed values",schema:schema11.properties.rules.patternProperties["^(.*)$"].enum,parentSchema:schema11.properties.rules.patternProperties["^(.*)$"],data:data17};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
}
else {
const err48 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.rules.type,parentSchema:schema11.properties.rules,data:data16};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.words !== undefined){
let data18 = data.words;
if(Array.isArray(data18)){
if(data18.length > 10000){
const err49 = {instancePath:instancePath+"/words",schemaPath:"#/properties/words/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items",schema:10000,parentSchema:schema11.properties.words,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
if(typeof data19 === "string"){
if(func3(data19) > 300){
const err50 = {instancePath:instancePath+"/words/" + i3,schemaPath:"#/properties/words/items/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.words.items,data:data19};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!pattern0.test(data19)){
const err51 = {instancePath:instancePath+"/words/" + i3,schemaPath:"#/properties/words/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.words.items,data:data19};
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
const err52 = {instancePath:instancePath+"/words/" + i3,schemaPath:"#/properties/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.words.items.type,parentSchema:schema11.properties.words.items,data:data19};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/words",schemaPath:"#/properties/words/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.words.type,parentSchema:schema11.properties.words,data:data18};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.site !== undefined){
let data20 = data.site;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key2 in data20){
if(!((((key2 === "to") || (key2 === "baseUrl")) || (key2 === "name")) || (key2 === "lang"))){
const err54 = {instancePath:instancePath+"/site",schemaPath:"#/properties/site/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.site,data:data20};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data20.to !== undefined){
let data21 = data20.to;
if(typeof data21 === "string"){
if(func3(data21) > 300){
const err55 = {instancePath:instancePath+"/site/to",schemaPath:"#/properties/site/properties/to/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.site.properties.to,data:data21};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!pattern0.test(data21)){
const err56 = {instancePath:instancePath+"/site/to",schemaPath:"#/properties/site/properties/to/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.site.properties.to,data:data21};
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
const err57 = {instancePath:instancePath+"/site/to",schemaPath:"#/properties/site/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.site.properties.to.type,parentSchema:schema11.properties.site.properties.to,data:data21};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data20.baseUrl !== undefined){
let data22 = data20.baseUrl;
if(typeof data22 === "string"){
if(func3(data22) > 2000){
const err58 = {instancePath:instancePath+"/site/baseUrl",schemaPath:"#/properties/site/properties/baseUrl/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.site.properties.baseUrl,data:data22};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(!pattern9.test(data22)){
const err59 = {instancePath:instancePath+"/site/baseUrl",schemaPath:"#/properties/site/properties/baseUrl/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s/?#]+[^\\s?#]*$"},message:"must match pattern \""+"^https?://[^\\s/?#]+[^\\s?#]*$"+"\"",schema:"^https?://[^\\s/?#]+[^\\s?#]*$",parentSchema:schema11.properties.site.properties.baseUrl,data:data22};
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
const err60 = {instancePath:instancePath+"/site/baseUrl",schemaPath:"#/properties/site/properties/baseUrl/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.site.properties.baseUrl.type,parentSchema:schema11.properties.site.properties.baseUrl,data:data22};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data20.name !== undefined){
let data23 = data20.name;
if(typeof data23 === "string"){
if(func3(data23) > 300){
const err61 = {instancePath:instancePath+"/site/name",schemaPath:"#/properties/site/properties/name/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.site.properties.name,data:data23};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(!pattern0.test(data23)){
const err62 = {instancePath:instancePath+"/site/name",schemaPath:"#/properties/site/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.site.properties.name,data:data23};
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
const err63 = {instancePath:instancePath+"/site/name",schemaPath:"#/properties/site/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.site.properties.name.type,parentSchema:schema11.properties.site.properties.name,data:data23};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data20.lang !== undefined){
let data24 = data20.lang;
if(typeof data24 === "string"){
if(func3(data24) > 40){
const err64 = {instancePath:instancePath+"/site/lang",schemaPath:"#/properties/site/properties/lang/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema11.properties.site.properties.lang,data:data24};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(!pattern11.test(data24)){
const err65 = {instancePath:instancePath+"/site/lang",schemaPath:"#/properties/site/properties/lang/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$"},message:"must match pattern \""+"^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$"+"\"",schema:"^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$",parentSchema:schema11.properties.site.properties.lang,data:data24};
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
const err66 = {instancePath:instancePath+"/site/lang",schemaPath:"#/properties/site/properties/lang/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.site.properties.lang.type,parentSchema:schema11.properties.site.properties.lang,data:data24};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/site",schemaPath:"#/properties/site/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.site.type,parentSchema:schema11.properties.site,data:data20};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
