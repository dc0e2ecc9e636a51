namespace Logic.Engines;

/// <summary>A test that a browser is needed for.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute()
    {
        if (Chromium.Program is null) Skip = "chromium is not installed";
    }
}
