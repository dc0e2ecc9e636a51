using System.Globalization;
using System.Numerics;
using ModelSync;

namespace Logic.Methods;

/// <summary>Texts of numbers.</summary>
[Shared]
public static class NumberTexts
{
    public static (string, string, string, string, string, string, string) TextsSByte1(sbyte value) =>
        (value.ToString(), value.ToString(CultureInfo.InvariantCulture), value.ToString("N1"), value.ToString("F2"), value.ToString("N0"), value.ToString("N2"), value.ToString("E3"));

    public static (string, string, string, string, string, string, string) TextsSByte2(sbyte value) =>
        (value.ToString("G"), value.ToString("R"), value.ToString("P1"), value.ToString("C"), value.ToString("0.00"), value.ToString("#,##0.###"), value.ToString("0.0%"));

    public static (string, string, string, string, string, string, string) TextsSByte3(sbyte value) =>
        (value.ToString("0.##E+0"), value.ToString("+0;-0;zero"), value.ToString("F0"), value.ToString("000.0"), value.ToString("G4"), value.ToString("D5"), value.ToString("X"));

    public static (string, string) TextsSByte4(sbyte value) =>
        (value.ToString("x8"), value.ToString("B"));

    public static (string, string, string, string, string, string, string) TextsByte1(byte value) =>
        (value.ToString(), value.ToString(CultureInfo.InvariantCulture), value.ToString("N1"), value.ToString("F2"), value.ToString("N0"), value.ToString("N2"), value.ToString("E3"));

    public static (string, string, string, string, string, string, string) TextsByte2(byte value) =>
        (value.ToString("G"), value.ToString("R"), value.ToString("P1"), value.ToString("C"), value.ToString("0.00"), value.ToString("#,##0.###"), value.ToString("0.0%"));

    public static (string, string, string, string, string, string, string) TextsByte3(byte value) =>
        (value.ToString("0.##E+0"), value.ToString("+0;-0;zero"), value.ToString("F0"), value.ToString("000.0"), value.ToString("G4"), value.ToString("D5"), value.ToString("X"));

    public static (string, string) TextsByte4(byte value) =>
        (value.ToString("x8"), value.ToString("B"));

    public static (string, string, string, string, string, string, string) TextsShort1(short value) =>
        (value.ToString(), value.ToString(CultureInfo.InvariantCulture), value.ToString("N1"), value.ToString("F2"), value.ToString("N0"), value.ToString("N2"), value.ToString("E3"));

    public static (string, string, string, string, string, string, string) TextsShort2(short value) =>
        (value.ToString("G"), value.ToString("R"), value.ToString("P1"), value.ToString("C"), value.ToString("0.00"), value.ToString("#,##0.###"), value.ToString("0.0%"));

    public static (string, string, string, string, string, string, string) TextsShort3(short value) =>
        (value.ToString("0.##E+0"), value.ToString("+0;-0;zero"), value.ToString("F0"), value.ToString("000.0"), value.ToString("G4"), value.ToString("D5"), value.ToString("X"));

    public static (string, string) TextsShort4(short value) =>
        (value.ToString("x8"), value.ToString("B"));

    public static (string, string, string, string, string, string, string) TextsUShort1(ushort value) =>
        (value.ToString(), value.ToString(CultureInfo.InvariantCulture), value.ToString("N1"), value.ToString("F2"), value.ToString("N0"), value.ToString("N2"), value.ToString("E3"));

    public static (string, string, string, string, string, string, string) TextsUShort2(ushort value) =>
        (value.ToString("G"), value.ToString("R"), value.ToString("P1"), value.ToString("C"), value.ToString("0.00"), value.ToString("#,##0.###"), value.ToString("0.0%"));

    public static (string, string, string, string, string, string, string) TextsUShort3(ushort value) =>
        (value.ToString("0.##E+0"), value.ToString("+0;-0;zero"), value.ToString("F0"), value.ToString("000.0"), value.ToString("G4"), value.ToString("D5"), value.ToString("X"));

    public static (string, string) TextsUShort4(ushort value) =>
        (value.ToString("x8"), value.ToString("B"));

    public static (string, string, string, string, string, string, string) TextsInt1(int value) =>
        (value.ToString(), value.ToString(CultureInfo.InvariantCulture), value.ToString("N1"), value.ToString("F2"), value.ToString("N0"), value.ToString("N2"), value.ToString("E3"));

    public static (string, string, string, string, string, string, string) TextsInt2(int value) =>
        (value.ToString("G"), value.ToString("R"), value.ToString("P1"), value.ToString("C"), value.ToString("0.00"), value.ToString("#,##0.###"), value.ToString("0.0%"));

    public static (string, string, string, string, string, string, string) TextsInt3(int value) =>
        (value.ToString("0.##E+0"), value.ToString("+0;-0;zero"), value.ToString("F0"), value.ToString("000.0"), value.ToString("G4"), value.ToString("D5"), value.ToString("X"));

    public static (string, string) TextsInt4(int value) =>
        (value.ToString("x8"), value.ToString("B"));

    public static (string, string, string, string, string, string, string) TextsUInt1(uint value) =>
        (value.ToString(), value.ToString(CultureInfo.InvariantCulture), value.ToString("N1"), value.ToString("F2"), value.ToString("N0"), value.ToString("N2"), value.ToString("E3"));

    public static (string, string, string, string, string, string, string) TextsUInt2(uint value) =>
        (value.ToString("G"), value.ToString("R"), value.ToString("P1"), value.ToString("C"), value.ToString("0.00"), value.ToString("#,##0.###"), value.ToString("0.0%"));

    public static (string, string, string, string, string, string, string) TextsUInt3(uint value) =>
        (value.ToString("0.##E+0"), value.ToString("+0;-0;zero"), value.ToString("F0"), value.ToString("000.0"), value.ToString("G4"), value.ToString("D5"), value.ToString("X"));

    public static (string, string) TextsUInt4(uint value) =>
        (value.ToString("x8"), value.ToString("B"));

    public static (string, string, string, string, string, string, string) TextsLong1(long value) =>
        (value.ToString(), value.ToString(CultureInfo.InvariantCulture), value.ToString("N1"), value.ToString("F2"), value.ToString("N0"), value.ToString("N2"), value.ToString("E3"));

    public static (string, string, string, string, string, string, string) TextsLong2(long value) =>
        (value.ToString("G"), value.ToString("R"), value.ToString("P1"), value.ToString("C"), value.ToString("0.00"), value.ToString("#,##0.###"), value.ToString("0.0%"));

    public static (string, string, string, string, string, string, string) TextsLong3(long value) =>
        (value.ToString("0.##E+0"), value.ToString("+0;-0;zero"), value.ToString("F0"), value.ToString("000.0"), value.ToString("G4"), value.ToString("D5"), value.ToString("X"));

    public static (string, string) TextsLong4(long value) =>
        (value.ToString("x8"), value.ToString("B"));

    public static (string, string, string, string, string, string, string) TextsULong1(ulong value) =>
        (value.ToString(), value.ToString(CultureInfo.InvariantCulture), value.ToString("N1"), value.ToString("F2"), value.ToString("N0"), value.ToString("N2"), value.ToString("E3"));

    public static (string, string, string, string, string, string, string) TextsULong2(ulong value) =>
        (value.ToString("G"), value.ToString("R"), value.ToString("P1"), value.ToString("C"), value.ToString("0.00"), value.ToString("#,##0.###"), value.ToString("0.0%"));

    public static (string, string, string, string, string, string, string) TextsULong3(ulong value) =>
        (value.ToString("0.##E+0"), value.ToString("+0;-0;zero"), value.ToString("F0"), value.ToString("000.0"), value.ToString("G4"), value.ToString("D5"), value.ToString("X"));

    public static (string, string) TextsULong4(ulong value) =>
        (value.ToString("x8"), value.ToString("B"));

    public static (string, string, string, string, string, string, string) TextsWide1(Int128 value) =>
        (value.ToString(), value.ToString(CultureInfo.InvariantCulture), value.ToString("N1"), value.ToString("F2"), value.ToString("N0"), value.ToString("N2"), value.ToString("E3"));

    public static (string, string, string, string, string, string, string) TextsWide2(Int128 value) =>
        (value.ToString("G"), value.ToString("R"), value.ToString("P1"), value.ToString("C"), value.ToString("0.00"), value.ToString("#,##0.###"), value.ToString("0.0%"));

    public static (string, string, string, string, string, string, string) TextsWide3(Int128 value) =>
        (value.ToString("0.##E+0"), value.ToString("+0;-0;zero"), value.ToString("F0"), value.ToString("000.0"), value.ToString("G4"), value.ToString("D5"), value.ToString("X"));

    public static (string, string) TextsWide4(Int128 value) =>
        (value.ToString("x8"), value.ToString("B"));

    public static (string, string, string, string, string, string, string) TextsUWide1(UInt128 value) =>
        (value.ToString(), value.ToString(CultureInfo.InvariantCulture), value.ToString("N1"), value.ToString("F2"), value.ToString("N0"), value.ToString("N2"), value.ToString("E3"));

    public static (string, string, string, string, string, string, string) TextsUWide2(UInt128 value) =>
        (value.ToString("G"), value.ToString("R"), value.ToString("P1"), value.ToString("C"), value.ToString("0.00"), value.ToString("#,##0.###"), value.ToString("0.0%"));

    public static (string, string, string, string, string, string, string) TextsUWide3(UInt128 value) =>
        (value.ToString("0.##E+0"), value.ToString("+0;-0;zero"), value.ToString("F0"), value.ToString("000.0"), value.ToString("G4"), value.ToString("D5"), value.ToString("X"));

    public static (string, string) TextsUWide4(UInt128 value) =>
        (value.ToString("x8"), value.ToString("B"));

    public static (string, string, string, string, string, string, string) TextsBig1(BigInteger value) =>
        (value.ToString(), value.ToString(CultureInfo.InvariantCulture), value.ToString("N1"), value.ToString("F2"), value.ToString("N0"), value.ToString("N2"), value.ToString("E3"));

    public static (string, string, string, string, string, string, string) TextsBig2(BigInteger value) =>
        (value.ToString("G"), value.ToString("R"), value.ToString("P1"), value.ToString("C"), value.ToString("0.00"), value.ToString("#,##0.###"), value.ToString("0.0%"));

    public static (string, string, string, string, string, string, string) TextsBig3(BigInteger value) =>
        (value.ToString("0.##E+0"), value.ToString("+0;-0;zero"), value.ToString("F0"), value.ToString("000.0"), value.ToString("D5"), value.ToString("X"), value.ToString("x8"));

    public static (string, string) TextsBig4(BigInteger value) =>
        (value.ToString("x8"), value.ToString("B"));

    public static (string, string, string, string, string, string, string) TextsDouble1(double value) =>
        (value.ToString(), value.ToString(CultureInfo.InvariantCulture), value.ToString("N1"), value.ToString("F2"), value.ToString("N0"), value.ToString("N2"), value.ToString("E3"));

    public static (string, string, string, string, string, string, string) TextsDouble2(double value) =>
        (value.ToString("G"), value.ToString("R"), value.ToString("P1"), value.ToString("C"), value.ToString("0.00"), value.ToString("#,##0.###"), value.ToString("0.0%"));

    public static (string, string, string, string, string) TextsDouble3(double value) =>
        (value.ToString("0.##E+0"), value.ToString("+0;-0;zero"), value.ToString("F0"), value.ToString("000.0"), value.ToString("G4"));

    public static (string, string, string, string, string, string, string) TextsFloat1(float value) =>
        (value.ToString(), value.ToString(CultureInfo.InvariantCulture), value.ToString("N1"), value.ToString("F2"), value.ToString("N0"), value.ToString("N2"), value.ToString("E3"));

    public static (string, string, string, string, string, string, string) TextsFloat2(float value) =>
        (value.ToString("G"), value.ToString("R"), value.ToString("P1"), value.ToString("C"), value.ToString("0.00"), value.ToString("#,##0.###"), value.ToString("0.0%"));

    public static (string, string, string, string, string) TextsFloat3(float value) =>
        (value.ToString("0.##E+0"), value.ToString("+0;-0;zero"), value.ToString("F0"), value.ToString("000.0"), value.ToString("G4"));

    public static (string, string, string, string, string, string, string) TextsHalf1(Half value) =>
        (value.ToString(), value.ToString(CultureInfo.InvariantCulture), value.ToString("N1"), value.ToString("F2"), value.ToString("N0"), value.ToString("N2"), value.ToString("E3"));

    public static (string, string, string, string, string, string, string) TextsHalf2(Half value) =>
        (value.ToString("G"), value.ToString("R"), value.ToString("P1"), value.ToString("C"), value.ToString("0.00"), value.ToString("#,##0.###"), value.ToString("0.0%"));

    public static (string, string, string, string, string) TextsHalf3(Half value) =>
        (value.ToString("0.##E+0"), value.ToString("+0;-0;zero"), value.ToString("F0"), value.ToString("000.0"), value.ToString("G4"));
}
