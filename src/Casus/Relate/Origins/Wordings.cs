using Casus.Relate.Texts;

namespace Casus.Relate.Origins;

/// <summary>The wording of each body, made when it is first asked for: only what has relatives is ever asked for.</summary>
sealed class Wordings(IReadOnlyList<Body> bodies)
{
    readonly Dictionary<int, Wording> _made = [];

    public Wording this[int body] => _made.TryGetValue(body, out var made) ? made : _made[body] = new Wording(bodies[body]);
}
