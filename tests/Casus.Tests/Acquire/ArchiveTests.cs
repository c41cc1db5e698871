using System.IO.Compression;
using Casus.Acquire;

namespace Casus.Tests.Acquire;

public sealed class ArchiveTests
{
    static readonly byte[] Story = Press.Bytes(Press.Story);

    [Fact]
    public void The_files_of_a_zip_archive_come_in_the_order_of_their_names() =>
        Assert.Equal(["-/a/z.html", "-/b.txt"], Press.Pages(Press.Open(Press.Zip(("b.txt", Story), ("a/z.html", Story), ("README.md", Story), ("__MACOSX/b.txt", Story), ("a/.hidden.txt", Story)))).Select(p => p.Source));

    [Fact]
    public void The_files_of_a_tar_archive_come_as_they_stand_also_under_long_names()
    {
        var name = new string('n', 180) + ".txt";
        var acquired = Press.Open(Press.Gzip(Press.Tar(("b.txt", Story), (name, Story), ("a.html", Story))));
        Assert.Equal(["-/b.txt", $"-/{name}", "-/a.html"], Press.Pages(acquired).Select(p => p.Source));
    }

    [Fact]
    public void A_single_file_may_be_gzipped()
    {
        var page = Press.Pages(Press.Open(Press.Gzip(Story))).Single();
        Assert.Equal(Press.Story, Press.Text(page));
    }

    [Fact]
    public void A_gzipped_file_is_taken_by_the_name_within_its_name()
    {
        var folder = Directory.CreateTempSubdirectory("casus-gz-").FullName;
        try
        {
            File.WriteAllBytes(Path.Combine(folder, "rows.jsonl.gz"), Press.Gzip(Press.Bytes("{\"text\":\"one\"}\n{\"text\":\"two\"}\n")));
            Assert.Equal(["one", "two"], Press.Pages(Sources.Open([folder])).Select(Press.Text));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Names_that_lead_out_of_the_archive_are_only_names() =>
        Assert.Equal(Press.Story, Press.Text(Press.Pages(Press.Open(Press.Zip(("../../etc/passwd.txt", Story)))).Single()));

    [Fact]
    public void What_is_no_article_is_refused_alone() =>
        Assert.Equal([(true, "-/a.txt"), (false, "-/b.pdf"), (true, "-/c.txt")], Press.Open(Press.Zip(("a.txt", Story), ("b.pdf", [1, 2]), ("c.txt", Story)))
            .Select(a => a is Acquired.Taken t ? (true, t.Page.Source) : (false, ((Acquired.Refused)a).Refusal.Source)));

    [Fact]
    public void Archives_within_archives_are_opened_up_to_a_depth()
    {
        var content = Press.Zip(("deep.txt", Story));
        Assert.Single(Press.Pages(Press.Open(Press.Gzip(Press.Tar(("in.zip", content))))));
        for (var i = 0; i < 5; i++)
            content = Press.Zip(("in.zip", content));
        Assert.Contains("too many archives", Press.Reasons(Press.Open(content)).Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_gzip_bomb_is_given_up_early()
    {
        var blanks = new byte[100 << 20];
        Array.Fill(blanks, (byte)' ');
        Assert.Contains("larger than 20 MB", Press.Reasons(Press.Open(Press.Gzip(blanks, CompressionLevel.Optimal))).Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_zip_bomb_of_many_files_is_given_up_when_its_allowance_is_spent()
    {
        var blanks = new byte[16 << 20];
        Array.Fill(blanks, (byte)' ');
        var bomb = Press.Zip([.. Enumerable.Range(0, 12).Select(i => ($"{i:00}.txt", blanks))]);
        var reasons = Press.Reasons(Press.Open(bomb)).ToList();
        Assert.Contains(reasons, r => r.Contains("it unpacks to more than", StringComparison.Ordinal));
        Assert.True(reasons.Count == 1);
    }

    [Fact]
    public void What_is_whole_of_an_archive_that_is_cut_off_is_kept_and_the_rest_reported()
    {
        var tar = Press.Tar(("a.txt", Story), ("b.txt", Story));
        var acquired = Press.Open(tar[..(tar.Length - 1024 - 400)]);
        Assert.Equal(["-/a.txt"], Press.Pages(acquired).Select(p => p.Source));
        Assert.Contains("cut off", Press.Reasons(acquired).First(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_gzipped_text_that_is_cut_off_is_kept_as_far_as_it_goes_and_reported()
    {
        var packed = Press.Gzip(Press.Bytes(string.Concat(Enumerable.Range(0, 4000).Select(i => $"Line {i * 7919 % 4001} of the report. "))));
        var acquired = Press.Open(packed[..(packed.Length / 2)]);
        Assert.Single(Press.Pages(acquired));
        Assert.Contains("cut off", Press.Reasons(acquired).Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_office_document_is_no_archive() =>
        Assert.Contains("office document", Press.Reasons(Press.Open(Press.Zip(("[Content_Types].xml", Story), ("word/document.xml", Story)))).Single(), StringComparison.Ordinal);

    [Theory]
    [InlineData("zip")]
    [InlineData("tar")]
    [InlineData("gzip")]
    public void A_damaged_archive_is_reported_and_never_throws(string kind)
    {
        var whole = kind switch
        {
            "zip" => Press.Zip(("a.txt", Story), ("b.txt", Story)),
            "tar" => Press.Tar(("a.txt", Story), ("b.txt", Story)),
            _ => Press.Gzip(Press.Tar(("a.txt", Story))),
        };
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            var damaged = whole.ToArray();
            for (var i = 0; i < 1 + (round % 8); i++)
                damaged[random.Next(3, damaged.Length)] = (byte)random.Next(256);
            Assert.NotEmpty(Press.Open(damaged[..random.Next(8, damaged.Length + 1)]));
        }
    }
}
