import { testFaults } from "./walk";

testFaults("firefox");
