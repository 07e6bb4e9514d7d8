import { main } from "./faults/main.js";

await main();
