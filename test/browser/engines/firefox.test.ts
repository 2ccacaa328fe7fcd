import { testDrawings } from "./drawings";
import { createEngineTest } from "./engineTest";
import { testJourneys } from "./journeys";

const test = createEngineTest("firefox");

testJourneys(test);
testDrawings(test, "firefox");
