namespace Generator.RunTests.Lab;

internal enum Level : long
{
    Low = -1,
    Middle = 0,
    High = 4_000_000_000,
}
