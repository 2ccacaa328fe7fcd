import { testKeptSite } from "./keptSite";

testKeptSite("chromium");
