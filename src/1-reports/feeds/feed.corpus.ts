/** Feeds of the three kinds, with what programs of the press make of them: dress, escapes, wrong dates, added lines. */

export const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<!-- a comment with </item> and </rss> in it -->
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
  <title>صحيفة الساحل</title><link>https://sahel.example/</link><description>أخبار</description>
  <item>
    <title>مقتل ثلاثة في قصف على سرت &amp;quot;عاجل&amp;quot;</title>
    <link>https://sahel.example/1?utm_source=rss&amp;id=7#top</link>
    <guid isPermaLink="false">7</guid>
    <pubDate>Sun, 14 Aug 2016 23:30:00 +0200</pubDate>
    <description>قتل ثلاثة…</description>
    <content:encoded><![CDATA[<p>قتل ثلاثة مدنيين في قصف على <b>سرت</b>، </item> بحسب مصدر طبي.</p>
<figure><img src="x.jpg"/><figcaption>صورة من الأرشيف</figcaption></figure>
<p>وأصيب خمسة آخرون.<br>ولم تعرف الجهة.</p><script>alert(1)</script>
<p>The post مقتل ثلاثة appeared first on <a href="https://sahel.example">صحيفة الساحل</a>.</p>]]></content:encoded>
  </item>
  <item>
    <title>خبر بلا نص</title>
    <guid>https://sahel.example/2</guid>
    <pubDate>غدا</pubDate>
  </item>
  <item>
    <description>نص بلا عنوان &lt;b&gt;ولا&lt;/b&gt; رابط</description>
    <source url="https://wakala.example/rss">وكالة الوادي</source>
  </item>
</channel>
</rss>
<!-- made in 3 ms -->
`

export const ATOM = `<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title type="html">مرصد &lt;i&gt;الوادي&lt;/i&gt;</title><id>tag:wadi.example,2016:feed</id>
  <link rel="self" href="https://wadi.example/feed"/><link href="https://wadi.example/"/>
  <updated>2016-08-15T00:00:00Z</updated>
  <entry>
    <id>tag:wadi.example,2016:1</id><title>انفجار في السوق</title>
    <link rel="enclosure" href="/sound.mp3"/><link rel="alternate" href="/news/1"/>
    <published>2016-08-14T23:00:00+02:00</published><updated>2016-08-16T01:00:00Z</updated>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>انفجرت عبوة في السوق.</p><p>لا ضحايا &amp; لا أضرار.</p></div></content>
    <summary>انفجرت عبوة</summary>
  </entry>
  <entry><id>tag:wadi.example,2016:2</id><title>هدوء</title><updated>2016-08-14</updated><content type="html">&lt;p&gt;هدوء حذر.&lt;/p&gt;</content></entry>
</feed>
`

export const RDF = `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel rdf:about="https://jabal.example/rdf"><title>أنباء الجبل</title><link>https://jabal.example/</link>
    <items><rdf:Seq><rdf:li rdf:resource="https://jabal.example/1"/></rdf:Seq></items></channel>
  <item rdf:about="https://jabal.example/1"><title>اشتباكات</title><link>https://jabal.example/1</link>
    <description>اندلعت اشتباكات غرب البلدة.</description><dc:date>2016-08-14T10:00:00+02:00</dc:date></item>
</rdf:RDF>
`

export const OPML = `<?xml version="1.0"?>
<opml version="2.0"><head><title>مصادر</title></head><body>
  <outline text="ليبيا"><outline type="rss" text="الساحل" xmlUrl="https://sahel.example/rss"/>
    <outline text="أعمق"><outline type="rss" text="الوادي" xmlUrl=" https://wadi.example/feed "/></outline></outline>
  <outline type="rss" text="الساحل مرة أخرى" xmlUrl="https://sahel.example/rss"/>
  <outline text="بلا عنوان"/>
</body></opml>
`
