using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Logic.Engines;

/// <summary>Serves a package and its cases to a page, and takes the results.</summary>
internal sealed class PageServer : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly TaskCompletionSource<string> _results = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Func<string, byte[]?> _content;

    /// <param name="content">What is at a path; null for nothing.</param>
    public PageServer(Func<string, byte[]?> content)
    {
        _content = content;
        Address = $"http://127.0.0.1:{FreePort()}/";
        _listener.Prefixes.Add(Address);
        _listener.Start();
        _ = ServeAsync();
    }

    public string Address { get; }

    /// <summary>What the page has sent; faults when the page failed.</summary>
    public Task<string> Results => _results.Task;

    public void Dispose() => _listener.Close();

    private async Task ServeAsync()
    {
        try
        {
            while (_listener.IsListening) await AnswerAsync(await _listener.GetContextAsync());
        }
        catch (Exception e) when (e is ObjectDisposedException or HttpListenerException)
        {
            // It was closed.
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        var path = context.Request.Url!.AbsolutePath;
        if (context.Request.HttpMethod == "POST")
        {
            using var reader = new StreamReader(context.Request.InputStream, Encoding.UTF8);
            var body = await reader.ReadToEndAsync();
            if (path == "/failure") _results.TrySetException(new InvalidOperationException(body));
            else _results.TrySetResult(body);
        }
        else if (_content(path) is { } content)
        {
            context.Response.ContentType = path.EndsWith("js", StringComparison.Ordinal) ? "text/javascript" : "text/html";
            await context.Response.OutputStream.WriteAsync(content);
        }
        else
        {
            context.Response.StatusCode = 404;
        }

        context.Response.Close();
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
