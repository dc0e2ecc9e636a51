using System.Globalization;

namespace Conformance.Fuzzing;

/// <summary>How many random inputs a test takes: few in the lane, as many as wanted in <c>run.cs fuzz</c>.</summary>
internal static class Volume
{
    public static int Of(string variable, int inTheLane) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : inTheLane;
}
