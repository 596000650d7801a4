using System.CommandLine;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Platform.Hosting;
using Platform.Hosting.Models;
using Platform.Hosting.Training;
using Platform.Hosting.Verbs;
using Platform.Local.Shop;
using Platform.Local.World;
using Platform.Store;

namespace Platform.Local.Serving;

/// <summary>Without a verb: brings up all services and the demo shop.</summary>
internal static class LocalServe
{
    /// <summary>Gives the command line its options.</summary>
    public static void AddTo(RootCommand root)
    {
        var data = CommonOptions.Data(LocalServices.DataFolder);
        var port = new Option<int>("--port") { Description = "The port, on this machine only.", DefaultValueFactory = _ => 8080 };
        port.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var value) && value is < 0 or > 65535)
                result.AddError($"--port: expected 0 to 65535, found {value}.");
        });
        var fresh = new Option<bool>("--fresh") { Description = "Deletes the demo shop and makes it anew." };
        var seed = CommonOptions.Seed();
        root.Add(data);
        root.Add(port);
        root.Add(fresh);
        root.Add(seed);
        root.SetAction((arguments, cancel) => RunAsync(
            new DataFolder(arguments.GetRequiredValue(data)), arguments.GetValue(port), arguments.GetValue(fresh),
            new WorldOptions { Seed = arguments.GetValue(seed), Now = TimeProvider.System.GetUtcNow() }, cancel));
    }

    private static async Task<int> RunAsync(DataFolder data, int port, bool fresh, WorldOptions world, CancellationToken cancel)
    {
        var demo = new DemoShop(data);
        if (fresh)
            demo.Clear();
        await using var app = Build(data, demo, world, port);
        try
        {
            await app.StartAsync(cancel);
        }
        catch (IOException failure) when (failure.InnerException is AddressInUseException or SocketException)
        {
            throw new UserException($"Port {port} is taken by another program; name a free one by --port.");
        }

        Console.WriteLine($"The shop is at {app.Urls.First()}");
        await app.WaitForShutdownAsync(cancel);
        return 0;
    }

    private static WebApplication Build(DataFolder data, DemoShop demo, WorldOptions world, int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders()
            .AddSimpleConsole(console => console.SingleLine = true)
            .AddFilter("Microsoft", LogLevel.Warning)
            // Its keys protect nothing here: the shop's forms are open to this machine only.
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.ListenLocalhost(port));
        var services = builder.Services;
        services.AddPlatform(data);
        builder.AddServing(LocalServices.Compose(services, builder.Configuration));
        services.AddSingleton(demo);
        services.AddSingleton(world);
        services.AddSingleton<TrainingPipeline>();
        services.AddSingleton<PreparationState>();
        services.AddHostedService<Preparation>();
        services.AddHealthChecks().AddCheck<PreparationCheck>("preparation", tags: [PlatformApp.ReadyTag]);
        services.AddShop();
        var app = builder.Build().UsePlatform();
        app.MapModels();
        app.MapShop();
        return app;
    }
}
