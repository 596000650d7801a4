using Platform.Collector;
using Platform.Hosting;

return await ServiceHost.RunAsync<CollectorService>(args);
