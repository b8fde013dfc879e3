package org.malha.bench.http;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where {@link Bytes} is served. */
@ApplicationPath("/")
public class BytesApplication extends Application {}
