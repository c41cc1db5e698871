namespace Casus.Language.Training;

/// <summary>A small fast generator for dropout (xorshift), so that training is the same everywhere for a seed.</summary>
sealed class Noise(uint seed)
{
    uint _state = seed * 2654435761u + 12345;

    public uint Next()
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return _state;
    }

    public bool Chance(float probability) => Next() < (uint)(probability * uint.MaxValue);
}
