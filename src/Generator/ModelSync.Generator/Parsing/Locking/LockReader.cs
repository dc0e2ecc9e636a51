using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelSync.Contract;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing.Locking;

/// <summary>The lock file among the additional files of a compilation.</summary>
internal static class LockReader
{
    /// <summary>Set while <c>-t:ModelSyncLock</c> compiles: everything is on the wire, as if there were no file.</summary>
    private const string Accepting = "build_property.ModelSyncAcceptLock";

    /// <summary>How many contracts before the newest are served; also for the code fix that accepts.</summary>
    private const string Supported = "build_property.ModelSyncSupportedContracts";

    public static bool IsLock(AdditionalText file) => Path.GetFileName(file.Path) == LockFile.FileName;

    public static int SupportedOf(AnalyzerConfigOptionsProvider options) =>
        options.GlobalOptions.TryGetValue(Supported, out var value) && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : LockFile.DefaultSupported;

    public static bool IsAccepting(AnalyzerConfigOptionsProvider options) => options.GlobalOptions.TryGetValue(Accepting, out var value) && value == "true";

    public static LockState Read(AdditionalText? file, bool isAccepting, CancellationToken cancellation)
    {
        if (file is null || isAccepting) return LockState.None;
        if (file.GetText(cancellation) is not { } text) return new LockState(Problem: "cannot be opened");
        try
        {
            return new LockState(LockText.Parse(text.ToString()));
        }
        catch (LockFileException e)
        {
            return new LockState(Problem: e.Message, Line: e.Line);
        }
    }
}
