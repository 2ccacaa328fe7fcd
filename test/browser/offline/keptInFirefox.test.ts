import { testKeptSite } from "./keptSite";

testKeptSite("firefox");
