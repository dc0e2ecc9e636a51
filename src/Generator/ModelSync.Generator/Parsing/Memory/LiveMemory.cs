using System.Runtime.CompilerServices;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing.Memory;

/// <summary>Gives for a model that is what it was the object that it was: whatever is compared or looked up afterwards is so by reference.</summary>
internal sealed class LiveMemory
{
    private readonly ConditionalWeakTable<ModelSpec, LiveModelSpec> _models = new();

    public LiveModelSpec Same(LiveModelSpec live)
    {
        if (_models.TryGetValue(live.Model, out var last) && last.Equals(live)) return last;
        _models.Remove(live.Model);
        return _models.GetValue(live.Model, _ => live);
    }
}
