using System.ComponentModel.DataAnnotations;

namespace ModelSync.Validation;

/// <summary>Fractions between bounds: as they are, rounded to whole numbers first, and as doubles.</summary>
[WireType]
public sealed class Fractional
{
    [Range(-0.5, 0.3)]
    public double Double { get; set; }

    [Range(0.1, 0.3, MinimumIsExclusive = true)]
    public double DoubleAbove { get; set; }

    [Range(0.1, 0.3, MaximumIsExclusive = true)]
    public double? DoubleBelow { get; set; }

    [Range(0.0, double.MaxValue)]
    public double DoubleFrom { get; set; }

    [Range(typeof(double), "-1.5", "2.25")]
    public double? DoubleTyped { get; set; }

    [Range(1, 9)]
    public double DoubleRounded { get; set; }

    [Range(2, 8, MinimumIsExclusive = true, MaximumIsExclusive = true)]
    public double? DoubleRoundedInside { get; set; }

    [Range(int.MinValue, int.MaxValue)]
    public double DoubleAsInt { get; set; }

    [Range(0.1, 0.9)]
    public float Float { get; set; }

    [Range(typeof(float), "0.1", "0.9")]
    public float FloatTyped { get; set; }

    [Range(0.5, 2.5, MinimumIsExclusive = true, MaximumIsExclusive = true)]
    public float? FloatInside { get; set; }

    [Range(1, 9)]
    public float? FloatRounded { get; set; }

    [Range(typeof(decimal), "0.01", "1000000.00")]
    public decimal Decimal { get; set; }

    [Range(typeof(decimal), "-1.10", "1.10", MinimumIsExclusive = true, MaximumIsExclusive = true)]
    public decimal? DecimalInside { get; set; }

    [Range(typeof(decimal), "-79228162514264337593543950335", "79228162514264337593543950335")]
    public decimal DecimalEvery { get; set; }

    [Range(1, 9)]
    public decimal DecimalRounded { get; set; }

    [Range(-3, 4, MinimumIsExclusive = true)]
    public decimal? DecimalRoundedAbove { get; set; }

    [Range(-4, 3, MaximumIsExclusive = true)]
    public decimal DecimalRoundedBelow { get; set; }

    [Range(int.MinValue, int.MaxValue)]
    public decimal DecimalAsInt { get; set; }

    [Range(0.1, 0.3)]
    public decimal DecimalFloating { get; set; }

    [Range(-0.7, 1.1, MinimumIsExclusive = true, MaximumIsExclusive = true)]
    public decimal? DecimalFloatingInside { get; set; }
}
