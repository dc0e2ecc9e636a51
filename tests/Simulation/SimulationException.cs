namespace Simulation;

/// <summary>A promise was broken.</summary>
internal sealed class SimulationException(string message) : Exception(message)
{
    public static void Unless(bool holds, string message)
    {
        if (!holds) throw new SimulationException(message);
    }
}
