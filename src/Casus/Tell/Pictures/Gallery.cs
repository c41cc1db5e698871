using Casus.Situate;

namespace Casus.Tell.Pictures;

/// <summary>Hangs each picture beside the section whose matter it shows.</summary>
static class Gallery
{
    public static Section Hang(Section section, Situation situation)
    {
        Picture?[] pictures = section.Heading switch
        {
            "What was read" => [LineageTree.Draw(situation)],
            "Who stands where" => [StanceTable.Draw(situation)],
            "Ties" => [ActorNetwork.Draw(situation)],
            "Cause and effect" => [CausalMap.Draw(situation)],
            "Timeline" => [Timeline.Draw(situation)],
            _ => [],
        };
        return section with { Pictures = [.. pictures.OfType<Picture>()] };
    }
}
