using System.Text.Json;

namespace Casus.Tests.Analysis;

/// <summary>Every case of the file is asked for by a test; a case that is added without one fails here.</summary>
public sealed class AcceptanceTests
{
    static readonly string[] Asked =
    [
        "gmcr/prisoners_dilemma", "gmcr/chicken", "gmcr/elmira9", "gmcr/syria_iraq", "gmcr/us_dprk_2017", "gmcr/legal_sequence_guard",
        "balance/highland_tribes", "balance/cow_windows", "fcm_8concepts", "cib_somewhereland", "bonacich_5", "evidence_belief", "thucydides_fcm", "ach_heuer_iraq", "press_response",
    ];

    [Fact]
    public void No_case_is_left_out() =>
        Assert.Equal(Asked.Order(StringComparer.Ordinal), AcceptanceCases.Case().EnumerateObject().SelectMany(Names).Order(StringComparer.Ordinal));

    static IEnumerable<string> Names(JsonProperty group) =>
        group.Name is "gmcr" or "balance" ? group.Value.EnumerateObject().Select(c => $"{group.Name}/{c.Name}") : [group.Name];
}
