/** Prints how long the first import of the module in `argv[2]` takes, in ms. */
const start = performance.now();
await import(process.argv[2]);
console.log(performance.now() - start);
