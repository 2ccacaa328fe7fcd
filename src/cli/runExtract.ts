import { extractCommand } from "./extractCommand";
import { runProcess } from "./runCommand";

await runProcess("extract", extractCommand);
