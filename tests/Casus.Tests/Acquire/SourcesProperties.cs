using System.Text;
using Casus.Acquire;
using Casus.Clean;

namespace Casus.Tests.Acquire;

/// <summary>Whatever bytes stand in a file of whatever name, every piece of them is taken or refused, and nothing throws.</summary>
public sealed class SourcesProperties : IDisposable
{
    static readonly string[] Names = ["a.txt", "a.html", "a.md", "a.jsonl", "a.csv", "a.json", "a"];

    static readonly string[] Pieces =
        ["<p>", "</p>", "<table><tr><td>", "<script>", "<a href='", "{\"text\":\"", "\"}\n", "id,text\n", "\"", "\"\"", ",", "\n", "\r\n", "\0", "\u001b[31m", "\u001b]0;", "\u202e", "[x](", "---\n", "title: ", "é", "の", "\uFEFF", "The ship left the harbour on Monday, the captain said. "];

    readonly string _folder = Directory.CreateTempSubdirectory("casus-fuzz-").FullName;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 120)];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_file_is_taken_or_refused(int seed)
    {
        var random = new Random(seed);
        var content = seed % 3 == 0 ? Noise(random) : Broken(random);
        foreach (var name in Names)
        {
            File.WriteAllBytes(Path.Combine(_folder, name), content);
            foreach (var acquired in Sources.Open([Path.Combine(_folder, name)], lines: seed % 5 == 0))
                Assert.True(acquired is Acquired.Refused { Refusal.Reason.Length: > 0 } || Cleaner.Clean(((Acquired.Taken)acquired).Page) is not null);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void No_article_holds_a_control_character(int seed)
    {
        var random = new Random(seed);
        foreach (var type in new[] { "text/plain", "text/html", "text/markdown" })
            if (Cleaner.Clean(new Page("fuzz", type, Broken(random)) { Title = "a\u001b[2Jb\u0007", IsBare = seed % 2 == 0 }) is Cleaned.Kept { Article: var article })
            {
                Assert.DoesNotContain(article.Text, c => char.IsControl(c) && c != '\n');
                Assert.Equal("ab", article.Title);
            }
    }

    static byte[] Noise(Random random)
    {
        var bytes = new byte[random.Next(1, 3000)];
        random.NextBytes(bytes);
        return bytes;
    }

    static byte[] Broken(Random random)
    {
        var text = string.Concat(Enumerable.Range(0, random.Next(5, 120)).Select(_ => Pieces[random.Next(Pieces.Length)]));
        var encoding = new[] { Encoding.UTF8, Encoding.Unicode, Encoding.Latin1 }[random.Next(3)];
        return encoding.GetBytes(text);
    }
}
