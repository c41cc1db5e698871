using Casus.Clean;
using Casus.Read;
using Casus.Relate;

namespace Casus.Tests.Situate;

public sealed class IdentitiesTests
{
    [Fact]
    public void A_last_name_alone_is_the_one_person_who_bears_it() =>
        Assert.Equal("person:ada-byron", Find(Person("Ada Byron"), Person("Byron"))["person:byron"]);

    [Fact]
    public void A_last_name_that_fits_two_people_stays_by_itself() =>
        Assert.Empty(Find(Person("Ada Byron"), Person("George Byron"), Person("Byron")));

    [Fact]
    public void Two_full_names_are_never_joined() =>
        Assert.Empty(Find(Person("Ada Byron"), Person("Ada Mary Byron")));

    [Fact]
    public void An_acronym_is_the_organisation_that_bears_it() =>
        Assert.Equal(
            "organisation:orland-river-commission",
            Find(
                new Actor("organisation:orland-river-commission", ActorKind.Organisation, "Orland River Commission") { Aliases = ["ORC"] },
                new Actor("organisation:orc", ActorKind.Organisation, "ORC"))["organisation:orc"]);

    [Fact]
    public void Unified_readings_name_the_actor_by_one_id_everywhere()
    {
        var text = new Written("a", "Byron left.");
        var reading = new Reading(text.Article)
        {
            Actors = [Person("Byron")],
            Mentions = [new Mention(text["Byron"], "person:byron", MentionForm.Name)],
            Events = [new Event(text["Byron left"], "RETREAT", text["left"]) { Sources = ["person:byron"], Holder = Holder.Of("person:byron") }],
        };
        var unified = Identities.Unify([reading, new Reading(new Article("b", "")) { Actors = [Person("Ada Byron")] }])[0];
        Assert.Equal("person:ada-byron", unified.Actors[0].Id);
        Assert.Equal("person:ada-byron", unified.Mentions[0].Actor);
        Assert.Equal(["person:ada-byron"], unified.Events[0].Sources);
        Assert.Equal("person:ada-byron", unified.Events[0].Holder.Actor);
    }

    static IReadOnlyDictionary<string, string> Find(params Actor[] actors) =>
        Identities.Find([new Reading(new Article("a", "")) { Actors = actors }]);

    static Actor Person(string name) => new($"person:{name.ToLowerInvariant().Replace(' ', '-')}", ActorKind.Person, name);
}
