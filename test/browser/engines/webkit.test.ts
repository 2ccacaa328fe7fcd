import { testJourneys } from "./journeys";

testJourneys("webkit");
