using ModelSync.Contract;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing.Memory;

/// <summary>Gives for a model that is what it was the object that it was: whatever is compared or looked up afterwards is so by reference.</summary>
internal sealed class LiveMemory
{
    /// <summary>Names of the types that clients learn of from models.</summary>
    public Memory<LiveModelSpec, string[]> Shown { get; } = new();

    public LiveModelSpec Same(LiveModelSpec live)
    {
        if (live.Model.NoteOf(this) is { Value: LiveModelSpec last } && last.Equals(live)) return last;
        live.Model.Write(this, null, live);
        return live;
    }
}
