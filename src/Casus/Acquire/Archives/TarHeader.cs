using System.Text;

namespace Casus.Acquire.Archives;

/// <summary>The header of an entry of a tar archive (POSIX.1-2017, pax, ustar interchange format): a block of 512 bytes.</summary>
readonly record struct TarHeader(string Name, long Size, char Type)
{
    public const int Block = 512;

    /// <summary>A file with contents, not a folder, link or device.</summary>
    public bool IsFile => Type is '0' or '\0' or '7';

    public static bool IsOne(ReadOnlySpan<byte> start) =>
        start.Length >= Block && start[0] != 0 && Number(start.Slice(148, 8)) is { } sum && sum == Checksum(start[..Block]);

    /// <summary>The header in a block, or null where the block is none.</summary>
    public static TarHeader? Of(ReadOnlySpan<byte> block)
    {
        if (!IsOne(block) || Number(block.Slice(124, 12)) is not { } size)
            return null;
        var name = Text(block[..100]);
        // GNU tar keeps other things where ustar keeps the beginning of a long name.
        var prefix = block.Slice(257, 6).SequenceEqual("ustar\0"u8) ? Text(block.Slice(345, 155)) : "";
        return new(prefix.Length > 0 ? $"{prefix}/{name}" : name, size, (char)block[156]);
    }

    static long Checksum(ReadOnlySpan<byte> block)
    {
        // The field of the sum itself counts as blanks.
        long sum = 8 * ' ';
        for (var i = 0; i < Block; i++)
            sum += i is >= 148 and < 156 ? 0 : block[i];
        return sum;
    }

    static string Text(ReadOnlySpan<byte> field) =>
        Encoding.UTF8.GetString(field.IndexOf((byte)0) is var end and >= 0 ? field[..end] : field);

    // Octal digits; sizes beyond them as a binary number whose first bit is set (GNU).
    static long? Number(ReadOnlySpan<byte> field)
    {
        if ((field[0] & 0x80) != 0)
            return Binary(field);
        long number = 0;
        var digits = field.Trim(" \0"u8);
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'7')
                return null;
            number = (number * 8) + digit - '0';
        }
        return number;
    }

    static long? Binary(ReadOnlySpan<byte> field)
    {
        var number = (ulong)field[0] & 0x7F;
        foreach (var part in field[1..])
        {
            if (number >> 55 != 0)
                return null;
            number = (number << 8) | part;
        }
        return (long)number;
    }
}
