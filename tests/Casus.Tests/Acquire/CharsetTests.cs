using System.Text;
using Casus.Acquire;
using Casus.Clean;

namespace Casus.Tests.Acquire;

/// <summary>Texts in encodings that nothing declares are read right or refused, alone and in rows.</summary>
public sealed class CharsetTests
{
    static readonly Dictionary<string, string> Texts = new()
    {
        ["ja"] = "東京で開かれた首脳会談で、両国の代表は漁業協定に署名した。外務大臣は記者団に対し、この協定は二年間の交渉の成果だと述べた。",
        ["zh"] = "两国代表在首脑会谈上签署了渔业协定。外交部长对记者说,这项协定是两年谈判的成果。渔民从四月起一直在抗议。",
        ["zh-Hant"] = "兩國代表在首腦會談上簽署了漁業協定。外交部長對記者說,這項協定是兩年談判的成果。漁民從四月起一直在抗議。",
        ["ko"] = "양국 대표는 정상회담에서 어업 협정에 서명했다. 외무장관은 기자들에게 이 협정이 이 년간의 협상의 성과라고 말했다.",
        ["ru"] = "Представители двух стран подписали соглашение о рыболовстве. Министр сказал журналистам, что оно стало итогом двух лет переговоров.",
        ["el"] = "Οι εκπρόσωποι των δύο χωρών υπέγραψαν συμφωνία για την αλιεία. Ο υπουργός εξωτερικών μίλησε στους δημοσιογράφους.",
        ["pl"] = "Przedstawiciele obu państw podpisali umowę o rybołówstwie. Rząd zapowiedział odszkodowania i żąda cierpliwości od załóg łodzi.",
        ["tr"] = "İki ülkenin temsilcileri zirvede balıkçılık anlaşmasını imzaladı. Dışişleri bakanı gazetecilere görüşmelerin bittiğini söyledi.",
        ["he"] = "נציגי שתי המדינות חתמו בפסגה על הסכם דיג. שר החוץ אמר לעיתונאים שההסכם הוא תוצאה של שנתיים של שיחות.",
        ["ar"] = "وقع ممثلو البلدين في القمة اتفاقا بشأن الصيد. وقال وزير الخارجية للصحفيين إن الاتفاق ثمرة عامين من المفاوضات.",
        ["th"] = "ผู้แทนของทั้งสองประเทศลงนามในข้อตกลงประมงในการประชุมสุดยอด รัฐมนตรีต่างประเทศกล่าวกับผู้สื่อข่าวว่าข้อตกลงนี้เป็นผลจากการเจรจาสองปี",
        ["fr"] = "Les représentants des deux pays ont signé un accord. Le ministre a déclaré que l’accord était le résultat de deux années de négociations.",
        ["en"] = "The café owners of Norland said “no” to the trade agreement on Tuesday. The minister’s envoy — who led the talks — did not say more.",
    };

    public static TheoryData<string, string> Cases => new()
    {
        { "ja", "shift_jis" }, { "ja", "euc-jp" }, { "ja", "iso-2022-jp" }, { "zh", "gb18030" }, { "zh-Hant", "big5" }, { "ko", "ks_c_5601-1987" },
        { "ru", "windows-1251" }, { "ru", "koi8-r" }, { "ru", "ibm866" }, { "ru", "iso-8859-5" }, { "el", "windows-1253" }, { "pl", "windows-1250" },
        { "pl", "iso-8859-2" }, { "tr", "windows-1254" }, { "he", "windows-1255" }, { "ar", "windows-1256" }, { "th", "windows-874" },
        { "fr", "windows-1252" }, { "fr", "macintosh" }, { "en", "windows-1252" }, { "en", "utf-16" }, { "en", "utf-16BE" }, { "en", "utf-32" },
        { "ru", "utf-16" }, { "ja", "utf-16BE" }, { "zh", "utf-16" }, { "ko", "utf-16BE" }, { "th", "utf-16" }, { "ar", "utf-32" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_page_is_read_right(string language, string encoding)
    {
        var text = string.Join("\n\n", Enumerable.Repeat(Texts[language], 3));
        using var input = new MemoryStream(Bytes(text, encoding));
        var page = Assert.IsType<Acquired.Taken>(Assert.Single(Sources.Open(["-"], input: input))).Page;
        Assert.Equal(Texts[language], Assert.IsType<Cleaned.Kept>(Cleaner.Clean(page with { IsBare = true })).Article.Text.Split('\n')[0]);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_row_is_read_right(string language, string encoding)
    {
        using var input = new MemoryStream(Bytes($"{{\"id\":\"1\",\"text\":\"{Texts[language]}\"}}\n", encoding));
        var page = Assert.IsType<Acquired.Taken>(Assert.Single(Sources.Open(["-"], input: input))).Page;
        Assert.Equal(Texts[language], Encoding.UTF8.GetString(page.Content.Span));
    }

    [Fact]
    public void Bytes_of_no_language_are_refused_with_the_true_reason()
    {
        var bytes = Enumerable.Range(0, 4000).Select(i => (byte)(128 + i * 37 % 127)).ToArray();
        var rejected = Assert.IsType<Cleaned.Rejected>(Cleaner.Clean(new Page("x", "text/plain", bytes)));
        Assert.Contains("encoding", rejected.Refusal.Reason, StringComparison.Ordinal);
    }

    static byte[] Bytes(string text, string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        // GetBytes writes no byte order mark.
        return Encoding.GetEncoding(encoding).GetBytes(text);
    }
}
