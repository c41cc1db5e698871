using System.Text;
using Casus.Acquire.Events;

namespace Casus.Tests.Acquire.Events;

public sealed class EventFilesTests
{
    [Theory]
    [InlineData(57, "gdelt1")]
    [InlineData(58, "gdelt1")]
    [InlineData(61, "gdelt2")]
    public void A_row_of_gdelt_is_known_by_its_columns(int columns, string system)
    {
        var read = EventRows.Only(EventRows.Gdelt(columns));
        Assert.Equal((system, "042", "consult"), (read.System, read.Relation.Code, read.Relation.Name));
        Assert.Equal(new EventParty("OSTRAVA", "OST", "GOV"), Assert.Single(read.Actors));
        Assert.Equal(new DateOnly(2031, 5, 15), read.Reported);
        Assert.Equal(Period.Day(2031, 5, 14), read.When);
    }

    [Fact]
    public void A_code_that_lost_its_leading_zero_gets_it_back() =>
        Assert.Equal("042", EventRows.Only(EventRows.Icews, EventRows.IcewsRow).Relation.Code);

    [Fact]
    public void Several_actors_in_one_field_are_several_and_one_without_a_name_goes_by_sector_and_country()
    {
        var read = EventRows.Only(EventRows.Polecat, EventRows.PolecatRow);
        Assert.Equal(["Ada Velm", "Otto Karst"], read.Actors.Select(a => a.Name));
        Assert.Equal(["MIL (MAR)"], read.Recipients.Select(a => a.Name));
    }

    [Fact]
    public void A_protest_has_no_recipient_and_a_quoted_note_may_run_over_lines()
    {
        var read = EventRows.Only(EventRows.Acled, EventRows.AcledRow);
        Assert.Equal(("Peaceful protest", 0), (read.Relation.Name, read.Recipients.Count));
        Assert.Equal(Period.Day(2031, 5, 14), read.When);
    }

    [Fact]
    public void A_row_of_ucdp_without_a_header_is_read_with_the_precision_it_has()
    {
        var read = EventRows.Only(EventRows.UcdpRow);
        Assert.Equal(("Government of Ostrava", "Free Karst", "2031-05"), (read.Actors[0].Name, read.Recipients[0].Name, read.When.ToString()));
    }

    [Fact]
    public void A_malformed_row_is_refused_with_file_line_and_reason_and_the_rest_goes_in()
    {
        var rows = EventRows.Read(EventRows.Icews, EventRows.IcewsRow, EventRows.IcewsRow.Replace("2031-05-14", "2031-15-14"), "", EventRows.IcewsRow);
        Assert.Equal(2, rows.OfType<EventRow.Taken>().Count());
        var refusal = Assert.Single(rows.OfType<EventRow.Refused>()).Refusal;
        Assert.EndsWith(":3", refusal.Source, StringComparison.Ordinal);
        Assert.Equal("Event Date is no date: '2031-15-14'", refusal.Reason);
    }

    [Fact]
    public void A_row_of_gdelt_with_a_column_too_few_is_refused()
    {
        var rows = EventRows.Read(EventRows.Gdelt(61), EventRows.Gdelt(61)[..^1], EventRows.Gdelt(61));
        Assert.Equal("it has 60 columns, not 61", Assert.Single(rows.OfType<EventRow.Refused>()).Refusal.Reason);
        Assert.Equal(2, rows.OfType<EventRow.Taken>().Count());
    }

    [Fact]
    public void A_quote_that_is_never_closed_costs_one_row()
    {
        var open = EventRows.AcledRow.Replace("and left.\"", "and left.").Replace("\n", " ").Replace("\"\"enough\"\"", "enough");
        var rows = EventRows.Read([EventRows.Acled, open, .. Enumerable.Repeat(EventRows.AcledRow.Replace("\"They said \"\"enough\"\",\nand left.\"", "they left"), 3)]);
        Assert.Equal(3, rows.OfType<EventRow.Taken>().Count());
        Assert.Equal("a quoted field is never closed", Assert.Single(rows.OfType<EventRow.Refused>()).Refusal.Reason);
    }

    [Fact]
    public void A_line_that_is_not_utf_8_is_read_as_latin_1()
    {
        var bytes = Encoding.Latin1.GetBytes(EventRows.Icews + "\n" + EventRows.IcewsRow.Replace("Velm", "Vélm"));
        Assert.Equal("Vélm", Assert.IsType<EventRow.Taken>(Assert.Single(EventRows.Read(bytes))).Event.Place);
    }

    [Fact]
    public void A_file_of_no_known_system_is_refused_as_a_whole() =>
        Assert.Contains("no known system", Assert.IsType<EventRow.Refused>(Assert.Single(EventRows.Read("a,b,c\n1,2,3"))).Refusal.Reason, StringComparison.Ordinal);

    [Fact]
    public void The_row_is_kept_as_the_passage()
    {
        var read = EventRows.Only(EventRows.Icews, EventRows.IcewsRow);
        Assert.Equal((2, EventRows.IcewsRow), (read.Row.Line, read.Row.Text));
    }

    /// <summary>Damages valid files at random places: nothing throws, and every row is taken or refused with a reason.</summary>
    [Fact]
    public void No_damage_makes_reading_throw()
    {
        var random = new Random(11);
        string[] files =
        [
            EventRows.Gdelt(61) + "\n" + EventRows.Gdelt(61),
            EventRows.Icews + "\n" + EventRows.IcewsRow + "\n" + EventRows.IcewsRow,
            EventRows.Polecat + "\n" + EventRows.PolecatRow,
            EventRows.Acled + "\n" + EventRows.AcledRow + "\n" + EventRows.AcledRow,
            EventRows.UcdpRow + "\n" + EventRows.UcdpRow,
        ];
        for (var round = 0; round < 200; round++)
        {
            var content = Encoding.UTF8.GetBytes(files[round % files.Length]);
            for (var hit = random.Next(12); hit >= 0; hit--)
                content[random.Next(content.Length)] = (byte)(random.Next(2) == 0 ? "\t,\"\n\r-;0"[random.Next(8)] : random.Next(256));
            Assert.All(EventRows.Read(content[..random.Next(content.Length + 1)]), row =>
                Assert.True(row is EventRow.Taken or EventRow.Refused { Refusal.Reason.Length: > 0 }));
        }
    }
}
