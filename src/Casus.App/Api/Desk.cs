using Casus.App.Mcp;
using Casus.App.Pages;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Features;

namespace Casus.App.Api;

/// <summary>The desk: one situation, opened in the browser and for programs.</summary>
static class Desk
{
    /// <summary>Opens the desk and keeps it open until it is asked to end.</summary>
    public static async Task<int> Run(DeskSettings settings, CancellationToken cancel)
    {
        var doorkeeper = new Doorkeeper(settings);
        await using var desk = Build(settings, doorkeeper);
        try
        {
            await desk.StartAsync(cancel);
        }
        catch (IOException exception)
        {
            throw new IOException($"The desk cannot listen at {settings.Address} port {settings.Port}: {exception.Message} '--port' names another.", exception);
        }
        // The first visitor should not wait for what can be done before.
        _ = desk.Services.GetRequiredService<Shelf>().Open(null);
        Greeting.Write(settings, desk.Urls.First(), doorkeeper);
        await Task.Delay(Timeout.Infinite, cancel).ContinueWith(_ => { }, TaskScheduler.Default);
        await desk.StopAsync(CancellationToken.None);
        return ExitCode.All;
    }

    static WebApplication Build(DeskSettings settings, Doorkeeper doorkeeper)
    {
        // Empty: no settings of the folder or the environment that happens to be around change what the desk does.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = typeof(Desk).Assembly.GetName().Name });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = Limits.Request;
            kestrel.Listen(settings.Address, settings.Port);
        });
        Register(builder.Services, settings, doorkeeper);
        var app = builder.Build();
        Line(app);
        Routes(app);
        return app;
    }

    static void Register(IServiceCollection services, DeskSettings settings, Doorkeeper doorkeeper)
    {
        services.AddSingleton(settings).AddSingleton(doorkeeper).AddSingleton(new Shelf(settings.File));
        services.AddSingleton<AuditLog>().AddSingleton<Register>().AddSingleton<Entrance>().AddSingleton<KnownHosts>().AddSingleton<Additions>().AddSingleton(TimeProvider.System);
        services.AddScoped<Visit>();
        services.AddRouting();
        services.AddRazorComponents();
        services.AddRateLimiter(Limits.Set);
        // Who was signed in signs in again after a restart: no key lies on the disk.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddAntiforgery(options => options.Cookie = new() { Name = "casus-form", HttpOnly = true, SameSite = SameSiteMode.Strict, IsEssential = true });
        services.AddAuthentication(Entrance.Scheme).AddCookie(Entrance.Scheme, options =>
        {
            options.Cookie.Name = "casus-desk";
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.ExpireTimeSpan = TimeSpan.FromHours(12);
        });
        services.Configure<FormOptions>(options => options.MultipartBodyLengthLimit = Limits.Upload);
    }

    /// <summary>What every request passes, in this order.</summary>
    static void Line(WebApplication app)
    {
        app.Use(SafeHeaders.Set);
        app.Use(Trouble.Catch);
        app.Use(app.Services.GetRequiredService<KnownHosts>().Check);
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.Use(app.Services.GetRequiredService<Entrance>().Let);
        app.UseAntiforgery();
        app.Use(Opening.Open);
    }

    static void Routes(WebApplication app)
    {
        app.MapGet("/assets/{**name}", AssetFile.Get);
        app.MapGet("/healthz", () => "alive");
        app.MapGet("/ready", Opening.IsReady);
        var forms = app.MapGroup("").AddEndpointFilter<FormFilter>();
        forms.MapPost("/forms/sign-in", Entrance.SignIn).RequireRateLimiting(Limits.Entering);
        forms.MapPost("/forms/first-run", Entrance.FirstRun).RequireRateLimiting(Limits.Entering);
        forms.MapPost("/forms/sign-out", (Delegate)Entrance.SignOut);
        AdditionRoutes.Map(app, forms);
        DecisionRoutes.Map(app, forms);
        OperationRoutes.Map(app);
        Downloads.Map(app);
        AgentRoute.Map(app);
        app.MapRazorComponents<DeskApp>();
    }
}
