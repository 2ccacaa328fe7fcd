import { testFaults } from "./walk";

testFaults("chromium");
