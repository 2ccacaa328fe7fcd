import { importCommand } from "./importCommand";
import { runProcess } from "./runCommand";

await runProcess("import", importCommand);
