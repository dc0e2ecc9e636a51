using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using ModelSync.Server.Telemetry;

namespace Runtime.Server.Tests.Support;

/// <summary>Listens to the instruments of one meter factory, so that tests that run beside it are not heard.</summary>
internal sealed class Measurements : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly ConcurrentQueue<(string Instrument, double Value, string Tags)> _taken = [];

    public Measurements(IMeterFactory? factory = null)
    {
        Factory = factory ?? new ServiceCollection().AddMetrics().BuildServiceProvider().GetRequiredService<IMeterFactory>();
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == SyncMetrics.MeterName && ReferenceEquals(instrument.Meter.Scope, Factory)) listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Take(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Take(instrument, value, tags));
        _listener.Start();
    }

    public IMeterFactory Factory { get; }

    public IReadOnlyList<(string Instrument, double Value, string Tags)> All => [.. _taken];

    public double Sum(string instrument, string tag = "") => All.Where(taken => taken.Instrument == instrument && taken.Tags.Contains(tag, StringComparison.Ordinal)).Sum(taken => taken.Value);

    public int Count(string instrument, string tag = "") => All.Count(taken => taken.Instrument == instrument && taken.Tags.Contains(tag, StringComparison.Ordinal));

    /// <summary>Asks the instruments that only answer when they are asked.</summary>
    public void Observe() => _listener.RecordObservableInstruments();

    public void Dispose() => _listener.Dispose();

    private void Take(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        _taken.Enqueue((instrument.Name, value, string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))));
}
