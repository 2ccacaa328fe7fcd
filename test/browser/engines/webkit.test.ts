import { testDrawings } from "./drawings";
import { createEngineTest } from "./engineTest";
import { testJourneys } from "./journeys";

const test = createEngineTest("webkit");

testJourneys(test);
testDrawings(test, "webkit");
