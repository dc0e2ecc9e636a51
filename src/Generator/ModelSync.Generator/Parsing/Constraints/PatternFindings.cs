using Microsoft.CodeAnalysis;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Parsing.Patterns;

namespace ModelSync.Generator.Parsing.Constraints;

/// <summary>Says what is wrong with a regular expression.</summary>
internal static class PatternFindings
{
    /// <param name="written">The expression that is the pattern; null when it is not in this source.</param>
    /// <param name="otherwise">Where that is said then.</param>
    public static void Report(Findings findings, SyntaxNode? written, Location? otherwise, PatternProblem problem)
    {
        var location = written is null ? otherwise : PatternPlace.Of(written, problem.Position);
        switch (problem.Fault)
        {
            case PatternFault.Unsupported:
                findings.Report(LogicDiagnostics.UnsupportedPattern, location, problem.Position, problem.Reason);
                break;
            case PatternFault.Ambiguous:
                findings.Report(LogicDiagnostics.AmbiguousPattern, location, problem.Position);
                break;
            default:
                findings.Report(LogicDiagnostics.RepeatedSearch, location, problem.Position);
                break;
        }
    }
}
