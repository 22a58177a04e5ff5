// \0virtual:engine-file
var engineUrl = new URL("duckdb-eh-1a6185dc.wasm.gz", import.meta.url).href;
var engineBytes = 34242586;
export { engineBytes, engineUrl };
