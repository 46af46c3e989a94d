/**
 * How a page is cited in plain words: its title, the site, the version, the day, the address.
 * Source of the notation: Citation Style Language 1.0.2, https://docs.citationstyles.org/en/stable/specification.html
 */
export const plainStyle = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-GB">
  <info>
    <title>Plain</title>
    <id>plain</id>
    <updated>2026-11-25T00:00:00+00:00</updated>
  </info>
  <locale><style-options punctuation-in-quote="false"/></locale>
  <citation>
    <layout><text variable="title"/></layout>
  </citation>
  <bibliography>
    <layout suffix=".">
      <group delimiter=", ">
        <text variable="title" quotes="true"/>
        <text variable="container-title" font-style="italic"/>
        <text variable="version" prefix="version "/>
        <date variable="issued" delimiter=" ">
          <date-part name="day"/>
          <date-part name="month"/>
          <date-part name="year"/>
        </date>
        <text variable="URL"/>
      </group>
    </layout>
  </bibliography>
</style>`;
