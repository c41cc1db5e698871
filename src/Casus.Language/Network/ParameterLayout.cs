using static Casus.Language.Network.NetworkShape;

namespace Casus.Language.Network;

/// <summary>Where each matrix of the network lies in the one long vector of dense parameters.</summary>
sealed class ParameterLayout
{
    public ParameterLayout(NetworkShape shape)
    {
        Shape = shape;
        for (var layer = 0; layer < shape.Layers; layer++)
        {
            GateWeights.Add(Take(layer == 0 ? Window * InputWidth : shape.Width, shape.Gates));
            GateBiases.Add(Take(1, shape.Gates));
        }
        MeetingWeights = Take(shape.Width, 4 * MeetingWidth);
        MeetingBias = Take(1, 4 * MeetingWidth);
        ArcWeights = Take(MeetingWidth, MeetingWidth);
        ArcBias = Take(1, MeetingWidth);
        DistanceBias = Take(1, Padded(2 * FarthestDistance + 2));
        RelationWeights = Take(MeetingWidth, Padded(shape.Relations));
        RelationBias = Take(1, Padded(shape.Relations));
        TagWeights = Take(shape.Width, Padded(shape.Tags));
        TagBias = Take(1, Padded(shape.Tags));
        NameWeights = Take(shape.Width, Padded(shape.Names));
        NameBias = Take(1, Padded(shape.Names));
    }

    public NetworkShape Shape { get; }

    public int Count { get; private set; }

    public List<Parameter> GateWeights { get; } = [];

    public List<Parameter> GateBiases { get; } = [];

    /// <summary>To four bands of <see cref="NetworkShape.MeetingWidth"/>: arc dependent, arc head, relation dependent, relation head.</summary>
    public Parameter MeetingWeights { get; }

    public Parameter MeetingBias { get; }

    public Parameter ArcWeights { get; }

    public Parameter ArcBias { get; }

    public Parameter DistanceBias { get; }

    public Parameter RelationWeights { get; }

    public Parameter RelationBias { get; }

    public Parameter TagWeights { get; }

    public Parameter TagBias { get; }

    public Parameter NameWeights { get; }

    public Parameter NameBias { get; }

    /// <summary>The place of the bias for a head at a signed distance from its dependent; row 0 is the root.</summary>
    public static int DistanceIndex(int dependent, int head) =>
        head == 0 ? 2 * FarthestDistance + 1 : Math.Clamp(head - dependent, -FarthestDistance, FarthestDistance) + FarthestDistance;

    Parameter Take(int rows, int columns)
    {
        var parameter = new Parameter(Count, rows, columns);
        Count += Padded(rows * columns);
        return parameter;
    }
}
