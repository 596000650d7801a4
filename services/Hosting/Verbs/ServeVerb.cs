using System.CommandLine;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Platform.Hosting.Conventions;
using Platform.Store;

namespace Platform.Hosting.Verbs;

/// <summary><c>serve</c>: answers requests until it is told to end.</summary>
internal static class ServeVerb
{
    private const string DefaultAddress = "http://localhost:8080";

    private const double LongestDrain = 600;

    private static readonly string[] AddressSettings = ["ASPNETCORE_URLS", "ASPNETCORE_HTTP_PORTS"];

    public static Command Create(Composition compose, string dataFolder)
    {
        var data = CommonOptions.Data(dataFolder);
        var drain = new Option<double>("--drain")
        {
            Description = "Seconds it goes on serving after it was told to end.",
            DefaultValueFactory = _ => 0,
        };
        drain.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && double.TryParse(token.Value, CultureInfo.InvariantCulture, out var seconds) && seconds is not (>= 0 and <= LongestDrain))
                result.AddError($"--drain: expected 0 to {LongestDrain} seconds, found {token.Value}.");
        });
        var verb = new Command("serve", "Answers requests.") { data, drain };
        verb.SetAction((arguments, cancel) => ServeAsync(
            compose, new DataFolder(arguments.GetRequiredValue(data)), TimeSpan.FromSeconds(arguments.GetValue(drain)), cancel));
        return verb;
    }

    private static async Task<int> ServeAsync(Composition compose, DataFolder data, TimeSpan drain, CancellationToken cancel)
    {
        CheckAddresses();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders().AddJsonConsole();
        builder.Services.AddPlatform(data);
        builder.Services.AddSingleton(new DrainOptions { Delay = drain });
        builder.AddServing(compose(builder.Services, builder.Configuration));
        var app = builder.Build().UsePlatform();
        if (AddressSettings.All(setting => string.IsNullOrEmpty(Environment.GetEnvironmentVariable(setting))))
            app.Urls.Add(DefaultAddress);
        await app.StartAsync(cancel).ConfigureAwait(false);
        await app.WaitForShutdownAsync(cancel).ConfigureAwait(false);
        return 0;
    }

    private static void CheckAddresses()
    {
        foreach (var address in (Environment.GetEnvironmentVariable(AddressSettings[0]) ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            try
            {
                BindingAddress.Parse(address);
            }
            catch (FormatException)
            {
                throw new UserException($"Setting {AddressSettings[0]}: expected addresses such as {DefaultAddress}, found \"{address}\".");
            }
        }
    }
}
