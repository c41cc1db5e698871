using System.Numerics;
using System.Runtime.InteropServices;
using Casus.Language.Naming;
using Casus.Language.Network;
using Casus.Language.Parsing;

namespace Casus.Tests.Language;

/// <summary>What reading computes quickly against what training computes plainly.</summary>
public sealed class QuickNetworkTests
{
    const int Hidden = 32;
    readonly FloatBuffer[] _buffers = [new(), new(), new(), new(), new(), new(), new()];
    readonly Random _random = new(3);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(5, 3)]
    [InlineData(7, 200)]
    public void The_quick_recurrence_gives_what_the_plain_one_gives(int rows, float spread)
    {
        var (products, opened, below) = (Filled(0, rows, 6 * Hidden, spread), _buffers[1].Matrix(rows, 6 * Hidden), Filled(2, rows, 2 * Hidden, 1));
        var bias = Filled(3, 1, 6 * Hidden, 1);
        var (cells, expected, found) = (_buffers[4].Matrix(rows, 2 * Hidden), _buffers[5].Matrix(rows, 2 * Hidden), _buffers[6].Matrix(rows, 2 * Hidden));
        products.CopyTo(opened);
        opened.AddRow(bias[0]);
        Recurrence.Open(opened, Hidden);
        Recurrence.Scan(opened, cells, expected, below);
        QuickRecurrence.Run(products, bias[0], cells, found, below);
        for (var row = 0; row < rows; row++)
            for (var column = 0; column < found.Columns; column++)
                Assert.Equal(expected[row][column], found[row][column], 1e-5f);
    }

    [Fact]
    public void Gates_kept_in_16_bits_stay_within_half_a_step()
    {
        const int Gates = 48;
        var sums = Filled(0, 1, NetworkShape.Window * Gates, 4)[0];
        var packed = Marshal.AllocHGlobal(GateRow.Length(Gates) * sizeof(short));
        GateRow.Write(sums, packed);
        for (var place = 0; place < NetworkShape.Window; place++)
        {
            var row = GateRow.At(packed, place, Gates);
            for (var start = 0; start < Gates; start += 2 * Vector<float>.Count)
            {
                var (lower, upper) = (Vector<float>.Zero, Vector<float>.Zero);
                row.AddInto(start, ref lower, ref upper);
                Assert.Equal(sums[place * Gates + start], lower[0], 1e-4f);
                Assert.Equal(sums[place * Gates + start + Vector<float>.Count], upper[0], 1e-4f);
            }
        }
        Marshal.FreeHGlobal(packed);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(37)]
    public void The_first_of_the_largest_numbers_is_found(int count)
    {
        var values = Filled(0, 1, count, 5)[0];
        for (var place = 0; place < count; place++)
        {
            values[place] = 9 + place;
            Assert.Equal(place, Largest.Of(values));
        }
        values.Fill(-3);
        Assert.Equal(0, Largest.Of(values));
    }

    [Fact]
    public void Every_listed_place_can_begin_a_text()
    {
        var places = new NameList("places.txt");
        Assert.True(places.Longest("UK, it said") >= 2);
        Assert.True(places.Longest("Saudi Arabia") >= "Saudi Arabia".Length);
        Assert.True(places.Contains("Saudi Arabia"));
        Assert.Equal(0, places.Longest("U"));
    }

    Matrix Filled(int buffer, int rows, int columns, float spread)
    {
        var matrix = _buffers[buffer].Matrix(rows, columns);
        for (var row = 0; row < rows; row++)
            foreach (ref var value in matrix[row])
                value = (_random.NextSingle() * 2 - 1) * spread;
        return matrix;
    }
}
