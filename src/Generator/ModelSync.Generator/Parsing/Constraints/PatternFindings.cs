using Microsoft.CodeAnalysis;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Parsing.Patterns;

namespace ModelSync.Generator.Parsing.Constraints;

/// <summary>Says what is wrong with a regular expression.</summary>
internal static class PatternFindings
{
    public static void Report(Findings findings, Location? location, PatternProblem problem)
    {
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
