using ModelSync;

namespace Logic.Methods;

/// <summary>Types that only bodies mention.</summary>
[Shared]
public static class Inside
{
    public static string Name(int month)
    {
        var season = (Season)(month % 8);
        return season.ToString();
    }

    public static int Number(int month)
    {
        List<Semester> halves = [Semester.First, Semester.Second];
        return halves.IndexOf(month % 12 < 6 ? Semester.First : Semester.Second);
    }

    public static bool AreSame(int a, int b) => new Box<int>(a % 3, "a") == new Box<int>(b % 3, "a");

    public static int Different(List<int> values) => values.Select(static value => new Box<long>(value % 5, "b")).Distinct().Count();
}

/// <summary>In no signature: its names are asked for.</summary>
public enum Season
{
    Winter,
    Spring = 4,
    Summer,
    Autumn,
}

/// <summary>In no signature: numbers are enough.</summary>
public enum Semester
{
    First = 1,
    Second,
}

/// <summary>In no signature in any of its forms.</summary>
[WireType]
public sealed record Box<T>(T Value, string Label);
