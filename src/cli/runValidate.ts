import { runProcess } from "./runCommand";
import { validateCommand } from "./validateCommand";

await runProcess("validate", validateCommand);
