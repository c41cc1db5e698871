using System.Globalization;

namespace Casus.Acquire.Web;

/// <summary>The lines of robots.txt for one crawler while they are read.</summary>
sealed class RobotsGroup
{
    readonly List<RobotsRule> _rules = [];
    TimeSpan? _delay;

    public bool IsThere { get; set; }

    public void Take(string field, string value)
    {
        // An empty pattern matches nothing.
        if (field is "allow" or "disallow" && value.Length > 0)
            _rules.Add(new(field == "allow", RobotsRules.Normal(value)));
        else if (field == "crawl-delay" && double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 0 and < 1_000_000)
            _delay = TimeSpan.FromSeconds(seconds);
    }

    public RobotsRules ToRules() => new(_rules, _delay);
}
