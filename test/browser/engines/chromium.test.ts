import { testDrawings } from "./drawings";
import { createEngineTest } from "./engineTest";

testDrawings(createEngineTest("chromium"), "chromium");
