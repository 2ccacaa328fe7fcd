import { testJourneys } from "./journeys";

testJourneys("firefox");
