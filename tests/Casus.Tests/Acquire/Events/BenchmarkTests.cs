using Casus.Acquire.Events;

namespace Casus.Tests.Acquire.Events;

public sealed class BenchmarkTests
{
    [Fact]
    public void Times_become_days_from_the_first_in_the_smallest_step()
    {
        var benchmark = Read("0 0 1 24\n1 0 2 48", "2 0 1 72", "0 0 2 120");
        Assert.Equal((5, 4), (benchmark.History.Days, benchmark.First));
    }

    [Fact]
    public void A_test_part_that_is_not_later_is_refused()
    {
        var problem = Assert.Throws<EventFileException>(() => Read("0 0 1 24", "2 0 1 72", "0 0 2 72"));
        Assert.Contains("would know its answers", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_line_is_named_by_file_and_line()
    {
        var problem = Assert.Throws<EventFileException>(() => Read("0 0 1 24\n0 x 1 24", "2 0 1 72", "0 0 2 73"));
        Assert.Contains("train.txt:2: expected four whole numbers", problem.Message, StringComparison.Ordinal);
    }

    static Benchmark Read(string train, string valid, string test)
    {
        var folder = Directory.CreateTempSubdirectory("casus-").FullName;
        try
        {
            string In(string name, string text)
            {
                File.WriteAllText(Path.Combine(folder, name), text);
                return Path.Combine(folder, name);
            }
            return Benchmark.Read(In("train.txt", train), In("valid.txt", valid), In("test.txt", test));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
